package org.manyhands.hubs.web;

import org.jspecify.annotations.Nullable;
import org.manyhands.hubs.HubStanding;
import org.manyhands.hubs.MembershipState;
import org.manyhands.hubs.ModerationMode;

/**
 * A hub as a line of a list.
 *
 * @param place label of its area, or empty
 * @param languages as a phrase
 * @param mark shape of the reader's standing, or null where they have nothing to do with it
 * @param state what the mark says in words
 */
record HubLine(
        String href,
        String name,
        String place,
        String languages,
        ModerationMode mode,
        @Nullable String mark,
        @Nullable MembershipState state) {

    /** The shape of a standing; null for none. */
    static @Nullable String mark(HubStanding standing) {
        MembershipState state = shown(standing);
        return state == null
                ? null
                : switch (state) {
                    case APPLIED -> "waiting";
                    case ACTIVE -> "open";
                    case AWAY -> "hold";
                    case SUSPENDED, DECLINED, WITHDRAWN, LEFT, REMOVED -> "closed";
                };
    }

    /** The standing in one word: who takes part by a grant of another kind belongs as well. */
    static @Nullable MembershipState shown(HubStanding standing) {
        return standing.takesPart() && standing.state() != MembershipState.AWAY
                ? MembershipState.ACTIVE
                : standing.state();
    }
}
