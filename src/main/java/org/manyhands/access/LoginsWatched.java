package org.manyhands.access;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.manyhands.people.PeopleEvents;

/**
 * Whose login is opened again holds no role, whatever they held before: last of all that ends then, so that no role comes back which no
 * feature has thought of.
 */
@ApplicationScoped
class LoginsWatched {

    private static final int LAST = 10_000;

    private final AccessGrants grants;
    private final Clock clock;

    @Inject
    LoginsWatched(AccessGrants grants, Clock clock) {
        this.grants = grants;
        this.clock = clock;
    }

    void endEveryRole(@Observes @Priority(LAST) PeopleEvents.LoginReopening reopening) {
        Instant now = clock.instant();
        grants.inForce(reopening.person(), now).forEach(grant -> grant.end(now, reopening.by()));
    }
}
