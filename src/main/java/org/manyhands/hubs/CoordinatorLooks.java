package org.manyhands.hubs;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.manyhands.shared.Actor;

/**
 * Looks of coordinators at what other features hold of people: offers and matches (promise P-11). Written down before anything is
 * shown, in a transaction of its own, because it is also shown where an act on it was refused; if it cannot be written, nothing is
 * shown. Told by the day and without a name: that somebody looked, and not who, is what those whom it concerns are promised.
 */
@ApplicationScoped
public class CoordinatorLooks {

    /** Days that are told, the newest. */
    private static final int TOLD = 10;

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    CoordinatorLooks(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Notes that this coordinator is about to read it; more of it on the same day is the same look. */
    public void note(Actor coordinator, UUID thing) {
        LocalDate today = LocalDate.now(clock);
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery("""
                                insert into coordinator_look (thing_id, looked_on, looked_by) values (?1, ?2, ?3)
                                on conflict do nothing
                                """)
                .setParameter(1, thing)
                .setParameter(2, today)
                .setParameter(3, coordinator.id().value())
                .executeUpdate());
    }

    /** The last days on which coordinators looked at it, newest first. Whoever asks has asked their own policy before. */
    public List<LocalDate> daysAt(UUID thing) {
        return entities
                .unwrap(Session.class)
                .createNativeQuery(
                        "select distinct looked_on from coordinator_look where thing_id = ?1 order by looked_on desc",
                        Tuple.class)
                .setParameter(1, thing)
                .setMaxResults(TOLD)
                .getResultList()
                .stream()
                .map(row -> row.get(0, LocalDate.class))
                .toList();
    }

    /** Deletes those that have lived long enough. */
    int forgetOld() {
        return entities.createNativeQuery("delete from coordinator_look where looked_on < ?1")
                .setParameter(1, LocalDate.now(clock).minusDays(Looks.DAYS_KEPT))
                .executeUpdate();
    }
}
