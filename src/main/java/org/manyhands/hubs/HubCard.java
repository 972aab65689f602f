package org.manyhands.hubs;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manyhands.places.PlaceId;
import org.manyhands.shared.id.HubId;

/** A hub as a line of a list. */
public record HubCard(
        HubId id,
        String name,
        ModerationMode mode,
        List<String> languages,
        @Nullable PlaceId place,
        HubStanding standing) {}
