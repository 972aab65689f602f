package org.manyhands.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Verdict;

/**
 * Ends somebody's role, or one's own. One person may: it makes things safer. It is over on the next request. But nobody takes the last
 * coordinator from a hub, which could name nobody in their place.
 */
@ApplicationScoped
public class EndGrant {

    private final Grants grants;
    private final RecentProof proof;
    private final Event<AccessEvents> events;

    @Inject
    EndGrant(Grants grants, RecentProof proof, Event<AccessEvents> events) {
        this.grants = grants;
        this.proof = proof;
        this.events = events;
    }

    /**
     * Ends it; does nothing if nobody holds it.
     *
     * @param grant its {@code expiresAt} does not matter
     * @return why not, or empty when it is over
     * @throws Absent if the actor has no say in this role here
     * @throws org.manyhands.shared.ProofTooOld if the actor ends somebody else's power and has to prove again who they are
     */
    @Transactional
    public Optional<GrantRefusal> handle(Actor actor, GrantDraft grant) {
        grants.holdUpOthers(grant.role(), grant.scope());
        boolean last = grants.isOnlyPresent(grant.person(), grant.role(), grant.scope());
        if (GrantPolicy.end(actor, grant.person(), grant.role(), grant.places(), last)
                        .orAbsent()
                instanceof Verdict.Refused<GrantRefusal>(GrantRefusal reason)) {
            return Optional.of(reason);
        }
        if (!actor.is(grant.person()) && GrantPolicy.asksForProof(grant.role())) {
            proof.demand(actor, SensitiveAct.END_POWER);
        }
        if (grants.holds(grant.person(), grant.role(), grant.scope())) {
            grants.end(grant.person(), grant.role(), grant.scope(), actor.id());
            events.fire(new AccessEvents.Ended(grant.person(), grant.role(), grant.scope(), actor.id()));
        }
        return Optional.empty();
    }
}
