package org.manyhands.contacts;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.manyhands.shared.jobs.OneAtATime;

/** Forgets who looked at whom when the page that lists it says so (promise P-12). */
@ApplicationScoped
class ContactHousekeeping {

    /** docs/rules.md#times */
    private static final int LOOKS_KEPT_DAYS = 90;

    private final OneAtATime oneAtATime;
    private final ContactLooks looks;
    private final Clock clock;

    @Inject
    ContactHousekeeping(OneAtATime oneAtATime, ContactLooks looks, Clock clock) {
        this.oneAtATime = oneAtATime;
        this.looks = looks;
        this.clock = clock;
    }

    @Scheduled(cron = "0 25 * * * ?")
    void tidy() {
        oneAtATime.run(
                "contacts.housekeeping",
                () -> looks.delete("lookedAt <= ?1", clock.instant().minus(Duration.ofDays(LOOKS_KEPT_DAYS))));
    }
}
