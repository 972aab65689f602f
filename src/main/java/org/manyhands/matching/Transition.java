package org.manyhands.matching;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manyhands.hubs.ModerationMode;

/**
 * One row of the table.
 *
 * @param from where it starts; null where the match begins with it
 * @param who on which side whoever does it stands
 * @param modes in which moderation modes it exists
 * @param guards what has to hold besides
 * @param reasonNeeded whether it is refused without a reason
 */
record Transition(
        MatchAct act,
        @Nullable MatchState from,
        MatchState to,
        Side who,
        Set<ModerationMode> modes,
        Set<Guard> guards,
        boolean reasonNeeded) {

    Transition {
        modes = Set.copyOf(modes);
        guards = Set.copyOf(guards);
    }
}
