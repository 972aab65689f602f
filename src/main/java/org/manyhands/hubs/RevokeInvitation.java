package org.manyhands.hubs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.id.HubId;

/** Somebody takes an invitation of theirs back: the link leads nowhere from the next request on. */
@ApplicationScoped
public class RevokeInvitation {

    private final Invitations invitations;
    private final Clock clock;

    @Inject
    RevokeInvitation(Invitations invitations, Clock clock) {
        this.invitations = invitations;
        this.clock = clock;
    }

    /** Takes it back; does nothing if it is over; absent for everybody but who made it. */
    @Transactional
    public HubOutcome handle(Actor actor, HubId hub, InvitationId id) {
        invitations
                .findByIdOptional(id.value())
                .filter(invitation -> invitation.hub().equals(hub) && actor.is(invitation.by()))
                .orElseThrow(Absent::new)
                .revoke(clock.instant());
        return new HubOutcome.Done();
    }
}
