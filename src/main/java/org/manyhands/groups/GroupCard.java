package org.manyhands.groups;

import org.jspecify.annotations.Nullable;
import org.manyhands.hubs.Sensitivity;
import org.manyhands.places.PlaceId;
import org.manyhands.shared.id.GroupId;

/**
 * A group as a line of a list, for one reader.
 *
 * @param shown its name, or its alias to those who may not read the name
 * @param place approximate, or null
 * @param sensitivity how much of the place may be shown to those who do not know the group
 * @param known whether the reader speaks for it or coordinates its hub
 */
public record GroupCard(
        GroupId id,
        String shown,
        GroupState state,
        @Nullable PlaceId place,
        Sensitivity sensitivity,
        boolean known) {}
