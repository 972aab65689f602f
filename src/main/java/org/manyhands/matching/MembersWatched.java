package org.manyhands.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.manyhands.hubs.HubEvents;

/**
 * Whoever leaves a hub, is suspended or removed helps nobody there any more, from the same moment on: their matches end, and
 * what was released of contact details with them. The other side reads that it ended, and not why. What one side called done
 * is done: nobody is left to talk about it.
 */
@ApplicationScoped
class MembersWatched {

    private final Matches matches;
    private final Locks locks;
    private final MatchEngine engine;

    @Inject
    MembersWatched(Matches matches, Locks locks, MatchEngine engine) {
        this.matches = matches;
        this.locks = locks;
        this.engine = engine;
    }

    void endWithTheMembership(@Observes HubEvents.Moved moved) {
        if (moved.endsBelonging()) {
            locks.helper(moved.person());
            matches.linesOf(moved.person(), moved.hub()).forEach(locks::line);
            matches.lockRunning(moved.person(), moved.hub()).forEach(match -> engine.byItself(match, MatchAct.LEAVE));
        }
    }
}
