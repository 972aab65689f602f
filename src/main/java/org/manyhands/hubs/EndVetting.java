package org.manyhands.hubs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.manyhands.access.Grants;
import org.manyhands.access.Role;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Scope;
import org.manyhands.shared.Verdict;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.vault.Vault;

/** A coordinator ends a vetting before its day; it holds from the next request on. */
@ApplicationScoped
public class EndVetting {

    private final Memberships memberships;
    private final Vettings vettings;
    private final Grants grants;
    private final Event<HubEvents> events;
    private final Vault vault;
    private final Clock clock;

    @Inject
    EndVetting(
            Memberships memberships,
            Vettings vettings,
            Grants grants,
            Event<HubEvents> events,
            Vault vault,
            Clock clock) {
        this.memberships = memberships;
        this.vettings = vettings;
        this.grants = grants;
        this.events = events;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * Ends it; absent for everybody but coordinators.
     *
     * @param reason for the person to read
     */
    @Transactional
    public HubOutcome handle(Actor actor, HubId hub, MembershipId id, String reason) {
        if (!HubPolicy.readPeople(actor, hub)) {
            throw new Absent();
        }
        Instant now = clock.instant();
        Membership membership = memberships.hold(hub, id);
        Optional<Vetting> vetting = vettings.open(id).filter(each -> each.isInForce(now));
        Verdict<HubRefusal> verdict =
                HubPolicy.endVetting(actor, hub, vetting.isPresent()).orAbsent();
        if (verdict instanceof Verdict.Refused<HubRefusal>(HubRefusal why)) {
            return new HubOutcome.Refused(why);
        }
        vetting.ifPresent(each -> each.end(membership.person(), actor.id(), reason, now, vault));
        grants.end(membership.person(), Role.VETTED_MEMBER, Scope.of(hub), actor.id());
        events.fire(new HubEvents.VettingEnded(hub, membership.person(), actor.id()));
        return new HubOutcome.Done();
    }
}
