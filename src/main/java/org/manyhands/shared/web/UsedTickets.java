package org.manyhands.shared.web;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import org.manyhands.shared.jobs.OneAtATime;

/** Forgets the use of tickets that have become too old to be used once more, and what was refused as long ago. */
@ApplicationScoped
class UsedTickets {

    private final OneAtATime oneAtATime;
    private final EntityManager entities;
    private final Clock clock;

    @Inject
    UsedTickets(OneAtATime oneAtATime, EntityManager entities, Clock clock) {
        this.oneAtATime = oneAtATime;
        this.entities = entities;
        this.clock = clock;
    }

    @Scheduled(cron = "0 10 * * * ?")
    void forget() {
        oneAtATime.run("shared.tickets", () -> {
            Instant tooOld = clock.instant().minus(Tickets.LIFE);
            entities.createNativeQuery("delete from form_ticket where used_at < ?1")
                    .setParameter(1, tooOld)
                    .executeUpdate();
            entities.createNativeQuery("delete from form_refusal where refused_at < ?1")
                    .setParameter(1, tooOld)
                    .executeUpdate();
        });
    }
}
