package org.manyhands.hubs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.manyhands.access.Grants;
import org.manyhands.access.Role;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Scope;
import org.manyhands.shared.Verdict;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.vault.Vault;

/**
 * A coordinator records that the hub trusts a member, for a time. A new record replaces the one in force, so that the end
 * can be moved but nothing is overwritten. The word of two members who know the person, which it should take besides, does not exist yet.
 */
@ApplicationScoped
public class VetMember {

    /** How long a vetting lasts if the coordinator does not say otherwise, and the longest there is. */
    public static final int USUAL_MONTHS = 12;

    private final Memberships memberships;
    private final Vettings vettings;
    private final Grants grants;
    private final Event<HubEvents> events;
    private final Vault vault;
    private final Clock clock;

    @Inject
    VetMember(
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
     * Records it and gives the grant; absent for everybody but coordinators.
     *
     * @param note on what the trust rests, for the person and the other coordinators to read
     * @param months 1 to {@value #USUAL_MONTHS}
     */
    @Transactional
    public HubOutcome handle(Actor actor, HubId hub, MembershipId id, String note, int months) {
        if (!HubPolicy.readPeople(actor, hub)) {
            throw new Absent();
        }
        Membership membership = memberships.hold(hub, id);
        Verdict<HubRefusal> verdict = HubPolicy.vet(actor, hub, membership.person(), membership.state())
                .orAbsent();
        if (verdict instanceof Verdict.Refused<HubRefusal>(HubRefusal why)) {
            return new HubOutcome.Refused(why);
        }
        Instant now = clock.instant();
        Instant until = now.atZone(ZoneOffset.UTC)
                .plusMonths(Math.clamp(months, 1, USUAL_MONTHS))
                .toInstant();
        vettings.open(id).ifPresent(before -> before.end(membership.person(), actor.id(), null, now, vault));
        vettings.flush();
        vettings.persist(new Vetting(membership, actor.id(), note, now, until, vault));
        grants.end(membership.person(), Role.VETTED_MEMBER, Scope.of(hub), actor.id());
        grants.give(membership.person(), Role.VETTED_MEMBER, Scope.of(hub), actor.id(), until);
        events.fire(new HubEvents.Vetted(hub, membership.person(), actor.id()));
        return new HubOutcome.Done();
    }
}
