package org.manyhands.hubs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Verdict;
import org.manyhands.shared.id.HubId;

/** A coordinator changes what the hub says of itself, what it asks, how it moderates and how long it keeps things. */
@ApplicationScoped
public class ChangeHub {

    private final Hubs hubs;
    private final Event<HubEvents> events;

    @Inject
    ChangeHub(Hubs hubs, Event<HubEvents> events) {
        this.hubs = hubs;
        this.events = events;
    }

    /**
     * Changes it; absent for everybody but its coordinators.
     *
     * @param seen the version that the coordinator had before them
     * @throws org.manyhands.shared.Conflict if somebody else changed it since
     */
    @Transactional
    public HubOutcome handle(Actor actor, HubId id, HubSettings settings, int seen) {
        hubs.holdNames();
        Verdict<HubRefusal> verdict =
                HubPolicy.change(actor, id, hubs.isTaken(settings.name(), id)).orAbsent();
        if (verdict instanceof Verdict.Refused<HubRefusal>(HubRefusal why)) {
            return new HubOutcome.Refused(why);
        }
        hubs.get(id).change(settings, seen);
        events.fire(new HubEvents.Changed(id, actor.id()));
        return new HubOutcome.Done();
    }
}
