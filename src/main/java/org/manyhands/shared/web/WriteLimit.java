package org.manyhands.shared.web;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** How many forms a login may send. Those that were refused count like the others: a refusal is an answer, too. */
@ApplicationScoped
class WriteLimit {

    /**
     * Writes per person; more is a script or an accident. Every step of a form is a write: posting one need takes fourteen, and a
     * coordinator who works through a queue makes several decisions a minute (ADR 14).
     */
    static final int PER_TEN_MINUTES = 120;

    static final int PER_DAY = 1_000;

    @Inject
    EntityManager entities;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * Refuses whoever has reached a limit.
     *
     * @param ticket of the form being sent, which does not count
     * @throws TooManyWrites beyond the limits above
     */
    void refuseBeyond(String ticket) {
        Instant now = clock.instant();
        Object[] sent = (Object[]) entities.createNativeQuery("""
                        select count(*) filter (where at > ?2), count(*) from (
                            select used_at as at from form_ticket where owner = ?1 and used_at > ?3 and ticket <> ?4
                            union all
                            select refused_at from form_refusal where owner = ?1 and refused_at > ?3
                        ) as sent
                        """)
                .setParameter(1, actor.ticketOwner())
                .setParameter(2, now.minus(Duration.ofMinutes(10)))
                .setParameter(3, now.minus(Duration.ofDays(1)))
                .setParameter(4, ticket)
                .getSingleResult();
        if (((Number) sent[0]).intValue() >= PER_TEN_MINUTES) {
            throw new TooManyWrites(Duration.ofMinutes(10));
        }
        if (((Number) sent[1]).intValue() >= PER_DAY) {
            throw new TooManyWrites(Duration.ofDays(1));
        }
    }

    /** Notes that a form of this login was refused, after all that it did was rolled back. */
    void noteRefusal() {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("insert into form_refusal (owner, refused_at) values (?1, ?2)")
                        .setParameter(1, actor.ticketOwner())
                        .setParameter(2, clock.instant())
                        .executeUpdate());
    }
}
