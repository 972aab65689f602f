package org.manyhands.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;

/** Ends somebody's role, or one's own. One person may: it makes things safer. It is over on the next request. */
@ApplicationScoped
public class EndGrant {

    private final Grants grants;
    private final Event<AccessEvents> events;

    @Inject
    EndGrant(Grants grants, Event<AccessEvents> events) {
        this.grants = grants;
        this.events = events;
    }

    /**
     * Ends it; does nothing if nobody holds it.
     *
     * @param grant its {@code expiresAt} does not matter
     * @throws Absent if the actor has no say in this role here
     */
    @Transactional
    public void handle(Actor actor, GrantDraft grant) {
        GrantPolicy.end(actor, grant.person(), grant.role(), grant.places()).orAbsent();
        if (grants.holds(grant.person(), grant.role(), grant.scope())) {
            grants.end(grant.person(), grant.role(), grant.scope(), actor.id());
            events.fire(new AccessEvents.Ended(grant.person(), grant.role(), grant.scope(), actor.id()));
        }
    }
}
