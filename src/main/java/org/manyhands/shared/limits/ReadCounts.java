package org.manyhands.shared.limits;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import org.manyhands.shared.jobs.OneAtATime;

/** Forgets how much somebody has read once it counts no more, whatever the budget: after a day (docs/rules.md#times). */
@ApplicationScoped
class ReadCounts {

    /** No budget counts longer. */
    static final Duration KEPT = Duration.ofDays(1);

    private final OneAtATime oneAtATime;
    private final EntityManager entities;
    private final Clock clock;

    @Inject
    ReadCounts(OneAtATime oneAtATime, EntityManager entities, Clock clock) {
        this.oneAtATime = oneAtATime;
        this.entities = entities;
        this.clock = clock;
    }

    @Scheduled(cron = "0 15 * * * ?")
    void forget() {
        oneAtATime.run(
                "shared.read-counts", () -> entities.createNativeQuery("delete from read_count where since <= ?1")
                        .setParameter(1, clock.instant().minus(KEPT))
                        .executeUpdate());
    }
}
