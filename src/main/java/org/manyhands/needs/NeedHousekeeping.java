package org.manyhands.needs;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.manyhands.shared.jobs.OneAtATime;

/** Forgets who looked at which protected need when the page that lists it says so (promise P-12). */
@ApplicationScoped
class NeedHousekeeping {

    /** docs/rules.md#times */
    private static final int LOOKS_KEPT_DAYS = 90;

    private final OneAtATime oneAtATime;
    private final NeedLooks looks;
    private final Clock clock;

    @Inject
    NeedHousekeeping(OneAtATime oneAtATime, NeedLooks looks, Clock clock) {
        this.oneAtATime = oneAtATime;
        this.looks = looks;
        this.clock = clock;
    }

    @Scheduled(cron = "0 40 * * * ?")
    void tidy() {
        oneAtATime.run(
                "needs.housekeeping", () -> looks.forget(clock.instant().minus(Duration.ofDays(LOOKS_KEPT_DAYS))));
    }
}
