package org.manyhands.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.manyhands.access.Grants;
import org.manyhands.access.Role;
import org.manyhands.hubs.Sensitivity;
import org.manyhands.needs.NeedEvents;
import org.manyhands.shared.Scope;

/**
 * When a need is closed, nobody is left waiting: what has not begun ends, with no reason but that. Work that has begun goes on.
 * When so few are asked for that no place is left, it ends for those who have not agreed, as if somebody else had been quicker.
 * When a need becomes a protected one, whoever is not vetted is no longer asked about it; what they have agreed on already a
 * coordinator looks at.
 */
@ApplicationScoped
class NeedsWatched {

    private final Matches matches;
    private final Locks locks;
    private final MatchTransitions transitions;
    private final Grants grants;

    @Inject
    NeedsWatched(Matches matches, Locks locks, MatchTransitions transitions, Grants grants) {
        this.matches = matches;
        this.locks = locks;
        this.transitions = transitions;
        this.grants = grants;
    }

    void endWithTheNeed(@Observes NeedEvents.Closed closed) {
        matches.linesOf(closed.need()).forEach(locks::line);
        matches.lockNotBegun(closed.need()).forEach(match -> transitions.byItself(match, MatchAct.CLOSE));
    }

    void endWithThePlaces(@Observes NeedEvents.LineLowered lowered) {
        locks.line(lowered.line()).filter(line -> line.left() == 0).ifPresent(transitions::fillUp);
    }

    void askOnlyTheVetted(@Observes NeedEvents.SensitivityRaised raised) {
        if (raised.now() == Sensitivity.PROTECTED) {
            matches.linesOf(raised.need()).forEach(locks::line);
            matches.lockNotBegun(raised.need()).stream()
                    .filter(match -> !grants.holds(match.helper(), Role.VETTED_MEMBER, Scope.of(match.hub())))
                    .forEach(match -> transitions.byItself(match, MatchAct.SHIELD));
        }
    }
}
