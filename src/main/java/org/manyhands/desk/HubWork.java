package org.manyhands.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.manyhands.hubs.HubWaiting;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Tally;
import org.manyhands.shared.Waiting;

/** People who ask to join, one's own asking, and what hubs decided against oneself. */
@ApplicationScoped
class HubWork implements Work {

    private final HubWaiting hubs;

    @Inject
    HubWork(HubWaiting hubs) {
        this.hubs = hubs;
    }

    @Override
    public List<Waiting> waitingFor(Actor actor) {
        return hubs.of(actor);
    }

    @Override
    public Tally countWaitingFor(Actor actor) {
        return hubs.count(actor);
    }

    @Override
    public List<Waiting> awaitedBy(Actor actor) {
        return hubs.awaitedBy(actor);
    }

    @Override
    public List<Waiting> underWay(Actor actor) {
        return hubs.decidedAgainst(actor);
    }
}
