package org.manyhands.desk;

import java.util.List;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Tally;
import org.manyhands.shared.Waiting;

/** One feature's share of My work. */
interface Work {

    /** What waits for the actor's answer or act. */
    default List<Waiting> waitingFor(Actor actor) {
        return List.of();
    }

    /** For how many things that stands; asked on every page, and so of all features in one statement. */
    default Tally countWaitingFor(Actor actor) {
        return Tally.NONE;
    }

    /** What the actor waits for. */
    default List<Waiting> awaitedBy(Actor actor) {
        return List.of();
    }

    /** What the actor is in the middle of. */
    default List<Waiting> underWay(Actor actor) {
        return List.of();
    }
}
