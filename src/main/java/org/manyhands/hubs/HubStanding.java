package org.manyhands.hubs;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How the reader of a page stands with a hub.
 *
 * @param state of their current or latest membership, or null if there never was one
 * @param since the day of it
 * @param takesPart whether they may do there what members may, by whatever grant
 */
public record HubStanding(
        @Nullable MembershipState state, @Nullable LocalDate since, boolean takesPart) {

    /** Whether they wait for a coordinator's decision. */
    public boolean asked() {
        return state == MembershipState.APPLIED;
    }

    /** Whether they are suspended. */
    public boolean suspended() {
        return state == MembershipState.SUSPENDED;
    }

    /** Whether they have something to do with the hub now, or had and were told why not any more. */
    public boolean isKnown() {
        return state != null;
    }
}
