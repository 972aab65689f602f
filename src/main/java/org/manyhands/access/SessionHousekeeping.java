package org.manyhands.access;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.manyhands.shared.jobs.OneAtATime;

/** Forgets sessions a day after they began: none lives longer than half of that. */
@ApplicationScoped
class SessionHousekeeping {

    private static final Duration KEPT = Duration.ofDays(1);

    private final OneAtATime oneAtATime;
    private final LoginSessions sessions;
    private final Clock clock;

    @Inject
    SessionHousekeeping(OneAtATime oneAtATime, LoginSessions sessions, Clock clock) {
        this.oneAtATime = oneAtATime;
        this.sessions = sessions;
        this.clock = clock;
    }

    @Scheduled(cron = "0 5 * * * ?")
    void forget() {
        oneAtATime.run("access.sessions", () -> sessions.forget(clock.instant().minus(KEPT)));
    }
}
