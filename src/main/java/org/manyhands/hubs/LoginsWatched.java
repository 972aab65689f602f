package org.manyhands.hubs;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.manyhands.access.Grants;
import org.manyhands.people.PeopleEvents;
import org.manyhands.shared.Permission;

/**
 * Nobody comes in on the word of somebody whose login was closed: their invitations are taken back. Whose login is opened again belongs
 * to no hub: they leave all of them as a member leaves, and ask anew.
 */
@ApplicationScoped
class LoginsWatched {

    /** Before {@code access} ends what nobody else has ended: a hub ends a role with all that hangs on it. */
    private static final int FIRST = 100;

    private final Invitations invitations;
    private final Memberships memberships;
    private final MembershipTransitions transitions;
    private final Grants grants;
    private final Clock clock;

    @Inject
    LoginsWatched(
            Invitations invitations,
            Memberships memberships,
            MembershipTransitions transitions,
            Grants grants,
            Clock clock) {
        this.invitations = invitations;
        this.memberships = memberships;
        this.transitions = transitions;
        this.grants = grants;
        this.clock = clock;
    }

    void takeInvitationsBack(@Observes PeopleEvents.LoginClosed closed) {
        Instant now = clock.instant();
        invitations.openBy(closed.person(), now).forEach(invitation -> invitation.revoke(now));
    }

    void leaveEverywhere(@Observes @Priority(FIRST) PeopleEvents.LoginReopening reopening) {
        memberships
                .holdAll(reopening.person())
                .forEach(membership -> transitions.make(
                        membership,
                        membership.state() == MembershipState.APPLIED ? MembershipMove.WITHDRAW : MembershipMove.LEAVE,
                        reopening.by(),
                        null));
        grants.hubsWhere(reopening.person(), Permission.TAKE_PART)
                .forEach(hub -> transitions.endBelonging(hub, reopening.person(), reopening.by()));
    }
}
