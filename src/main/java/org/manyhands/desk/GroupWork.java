package org.manyhands.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.manyhands.groups.GroupWaiting;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Tally;
import org.manyhands.shared.Waiting;

/** Groups that ask for trust or for somebody to speak for them, and one's own group's asking. */
@ApplicationScoped
class GroupWork implements Work {

    private final GroupWaiting groups;

    @Inject
    GroupWork(GroupWaiting groups) {
        this.groups = groups;
    }

    @Override
    public List<Waiting> waitingFor(Actor actor) {
        return groups.of(actor);
    }

    @Override
    public Tally countWaitingFor(Actor actor) {
        return groups.count(actor);
    }

    @Override
    public List<Waiting> awaitedBy(Actor actor) {
        return groups.awaitedBy(actor);
    }
}
