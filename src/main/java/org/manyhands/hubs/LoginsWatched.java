package org.manyhands.hubs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.manyhands.people.PeopleEvents;

/** Nobody comes in on the word of somebody whose login was closed: their invitations are taken back. */
@ApplicationScoped
class LoginsWatched {

    private final Invitations invitations;
    private final Clock clock;

    @Inject
    LoginsWatched(Invitations invitations, Clock clock) {
        this.invitations = invitations;
        this.clock = clock;
    }

    void takeInvitationsBack(@Observes PeopleEvents.Disabled closed) {
        Instant now = clock.instant();
        invitations.openBy(closed.person(), now).forEach(invitation -> invitation.revoke(now));
    }
}
