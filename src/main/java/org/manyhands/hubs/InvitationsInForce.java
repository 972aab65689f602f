package org.manyhands.hubs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.manyhands.access.Grants;
import org.manyhands.shared.Actor;

/**
 * Invitations that can be taken up: used by nobody, not taken back, not too old, and made by somebody who may still invite. A link
 * rests on the trust in whoever made it, and goes with it.
 */
@ApplicationScoped
class InvitationsInForce {

    private final Invitations invitations;
    private final Grants grants;
    private final GroupVoice voice;
    private final Clock clock;

    @Inject
    InvitationsInForce(Invitations invitations, Grants grants, GroupVoice voice, Clock clock) {
        this.invitations = invitations;
        this.grants = grants;
        this.voice = voice;
        this.clock = clock;
    }

    /** The invitation with this secret. */
    Optional<Invitation> find(String secret) {
        return invitations.open(InvitationSecret.hash(secret), clock.instant()).filter(this::isByWhoMayInvite);
    }

    /** The same, held until the transaction ends: a link lets in one person only. */
    Optional<Invitation> hold(String secret) {
        return invitations
                .holdOpen(InvitationSecret.hash(secret), clock.instant())
                .filter(this::isByWhoMayInvite);
    }

    private boolean isByWhoMayInvite(Invitation invitation) {
        Actor maker = new Actor(invitation.by(), grants.rightsOf(invitation.by()));
        return HubPolicy.everInvites(maker, invitation.hub(), voice.speaksForAGroupOf(invitation.hub(), maker));
    }
}
