package org.manyhands.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.manyhands.needs.NeedEvents;

/** When a need is closed, nobody is left waiting: what has not begun ends, with no reason but that. Work that has begun goes on. */
@ApplicationScoped
class NeedsWatched {

    private final Matches matches;
    private final Locks locks;
    private final MatchEngine engine;

    @Inject
    NeedsWatched(Matches matches, Locks locks, MatchEngine engine) {
        this.matches = matches;
        this.locks = locks;
        this.engine = engine;
    }

    void endWithTheNeed(@Observes NeedEvents.Closed closed) {
        matches.linesOf(closed.need()).forEach(locks::line);
        matches.lockNotBegun(closed.need()).forEach(match -> engine.byItself(match, MatchAct.CLOSE));
    }
}
