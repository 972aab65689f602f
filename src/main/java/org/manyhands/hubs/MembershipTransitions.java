package org.manyhands.hubs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manyhands.access.Grants;
import org.manyhands.access.Role;
import org.manyhands.shared.Scope;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.PersonId;
import org.manyhands.shared.vault.Vault;

/**
 * Makes the moves of a membership with everything that must be true together with it: the row that says who and why, the
 * grants, the end of vetting and of open invitations, the events. Use cases decide; this only carries out.
 */
@ApplicationScoped
class MembershipTransitions {

    /** Whoever no longer belongs to a hub holds none of these there from the next request on. */
    private static final List<Role> ROLES_OF_A_HUB =
            List.of(Role.VETTED_MEMBER, Role.COORDINATOR, Role.MODERATOR, Role.MEMBER);

    private final MembershipHistory history;
    private final Vettings vettings;
    private final Invitations invitations;
    private final Grants grants;
    private final Event<HubEvents> events;
    private final Vault vault;
    private final Clock clock;

    @Inject
    MembershipTransitions(
            MembershipHistory history,
            Vettings vettings,
            Invitations invitations,
            Grants grants,
            Event<HubEvents> events,
            Vault vault,
            Clock clock) {
        this.history = history;
        this.vettings = vettings;
        this.invitations = invitations;
        this.grants = grants;
        this.events = events;
        this.vault = vault;
        this.clock = clock;
    }

    /** The first entry: somebody has asked to join. */
    void begin(Membership membership) {
        note(membership, MembershipMove.ASK, null, membership.person(), null, membership.since());
    }

    /** Makes the move and writes it down. */
    void make(Membership membership, MembershipMove move, PersonId by, @Nullable String reason) {
        Instant now = clock.instant();
        MembershipState from = membership.state();
        membership.make(move, now);
        if (move == MembershipMove.TAKE_IN) {
            grants.give(membership.person(), Role.MEMBER, Scope.of(membership.hub()), by, null);
        }
        note(membership, move, from, by, reason, now);
        if (from.belongs() && !move.to().belongs()) {
            vettings.open(membership.id())
                    .ifPresent(vetting -> vetting.end(membership.person(), by, reason, now, vault));
            endBelonging(membership.hub(), membership.person(), by);
        }
    }

    /** Whoever belonged until now, by a membership or by a role alone, holds nothing of the hub any more. */
    void endBelonging(HubId hub, PersonId person, PersonId by) {
        ROLES_OF_A_HUB.forEach(role -> grants.end(person, role, Scope.of(hub), by));
        Instant now = clock.instant();
        invitations.openBy(person, hub, now).forEach(invitation -> invitation.revoke(now));
        events.fire(new HubEvents.BelongingEnded(hub, person, by));
    }

    private void note(
            Membership membership,
            MembershipMove move,
            @Nullable MembershipState from,
            PersonId by,
            @Nullable String reason,
            Instant now) {
        history.persist(new MembershipHistoryEntry(membership, move, from, by, reason, now, vault));
        events.fire(new HubEvents.Moved(membership.hub(), membership.person(), move, by));
    }
}
