package org.manyhands.needs;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.manyhands.shared.Actor;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.id.PersonId;

/**
 * Looks at protected needs (promise P-11): whoever is not of its group and reads one is written down before anything of it is
 * shown, and the group reads who it was. If the look cannot be written, nothing is shown. Lists, which show a title and no more
 * than everybody there may read, are no looks.
 */
@ApplicationScoped
public class NeedLooks {

    /** Looks on a page. */
    public static final int PAGE = 50;

    /** Coming back to a need from one of its forms is no new look: the first within this time stands for all of them. */
    private static final Duration ONE_LOOK = Duration.ofHours(1);

    /** Somebody looked on that day; the hour is nobody's business. */
    public record Look(PersonId by, LocalDate on) {}

    /** The looks at one need, newest first; {@code found} counts those of all pages. */
    public record OfNeed(String title, List<Look> looks, long found) {}

    private static final String BY_DAY =
            "from (select distinct looked_by, cast(looked_at at time zone 'UTC' as date) as looked_on from need_look"
                    + " where need_id = :need) looks";

    private final Needs needs;
    private final EntityManager entities;
    private final Clock clock;

    @Inject
    NeedLooks(Needs needs, EntityManager entities, Clock clock) {
        this.needs = needs;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Notes that the actor is about to read the need, where that is noted. In a transaction of its own, which is over before
     * anything is shown: a need is also shown where an act on it was refused, and what a refused act did is taken back.
     */
    void note(Actor actor, Needs.Seen seen) {
        if (NeedReadingPolicy.isLookNoted(seen.sight().audience(), seen.need().standing())) {
            Instant now = clock.instant();
            QuarkusTransaction.requiringNew()
                    .run(() -> note(actor.id(), seen.need().id(), now));
        }
    }

    private void note(PersonId by, NeedId need, Instant now) {
        entities.createNativeQuery("""
                        insert into need_look (need_id, looked_by, looked_at)
                        select :need, :by, :now
                        where not exists (
                            select from need_look where need_id = :need and looked_by = :by and looked_at > :before)
                        on conflict do nothing
                        """)
                .setParameter("need", need.value())
                .setParameter("by", by.value())
                .setParameter("now", now)
                .setParameter("before", now.minus(ONE_LOOK))
                .executeUpdate();
    }

    /**
     * Who looked at a protected need, for those who speak for its group; empty for everybody else.
     *
     * @param page from 0
     */
    public Optional<OfNeed> of(Actor actor, NeedId id, int page) {
        return needs.find(actor, id)
                .map(Needs.Seen::need)
                .filter(need -> NeedReadingPolicy.readLooks(actor, need.standing()))
                .map(need -> new OfNeed(need.wording().title(), looks(id, page), count(id)));
    }

    private List<Look> looks(NeedId need, int page) {
        return entities
                .unwrap(Session.class)
                .createNativeQuery(
                        "select looked_by, looked_on " + BY_DAY + " order by looked_on desc, looked_by", Tuple.class)
                .setParameter("need", need.value())
                .setFirstResult(page * PAGE)
                .setMaxResults(PAGE)
                .getResultList()
                .stream()
                .map(row ->
                        new Look(new PersonId(row.get("looked_by", UUID.class)), row.get("looked_on", LocalDate.class)))
                .toList();
    }

    private long count(NeedId need) {
        return ((Number) entities.createNativeQuery("select count(*) " + BY_DAY)
                        .setParameter("need", need.value())
                        .getSingleResult())
                .longValue();
    }

    /** Deletes those that have lived long enough. */
    int forget(Instant before) {
        return entities.createNativeQuery("delete from need_look where looked_at <= :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
