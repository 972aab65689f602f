package org.manyhands.groups;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manyhands.hubs.Sensitivity;
import org.manyhands.places.PlaceId;
import org.manyhands.shared.Actor;
import org.manyhands.shared.id.GroupId;
import org.manyhands.shared.id.HubId;

/**
 * A community group as other features need to know it. Not filtered by who asks: pages show {@link #nameFor} at most, and
 * the alias wherever a need's sensitivity asks for it.
 *
 * @param hub the hub it belongs to
 * @param name its name; for a page use {@link #nameFor}
 * @param alias what stands in for the name, e.g. "A group that gives legal help"
 * @param nameHidden whether even members of the hub see the alias only
 * @param place its approximate place, or null where it does not say
 * @param languages what its people speak, ISO 639 codes
 * @param sensitivity what its new needs start with
 * @param accredited whether the hub trusts it: without, its needs stay drafts
 */
public record GroupSummary(
        GroupId id,
        HubId hub,
        String name,
        String alias,
        boolean nameHidden,
        @Nullable PlaceId place,
        List<String> languages,
        Sensitivity sensitivity,
        boolean accredited) {

    /** The most this actor may read of the name, apart from what a need's own sensitivity takes away. */
    public String nameFor(Actor actor) {
        return !nameHidden || isKnownTo(actor) ? name : alias;
    }

    /** Whether the actor is one of its organisers or a coordinator of its hub. */
    public boolean isKnownTo(Actor actor) {
        return GroupPolicy.know(actor, id, hub);
    }
}
