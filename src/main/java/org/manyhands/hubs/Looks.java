package org.manyhands.hubs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.hibernate.Session;
import org.manyhands.shared.id.PersonId;

/**
 * The list of looks (promise P-11). Written in the transaction that reads what is looked at, before it is read: if the
 * list cannot be written, nothing is shown.
 */
@ApplicationScoped
class Looks {

    /** How long the list is kept (docs/rules.md#times). */
    static final int DAYS_KEPT = 90;

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    Looks(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Notes that somebody looks at these; the same look on the same day is one. */
    void note(PersonId by, Look.What what, Collection<MembershipId> memberships) {
        if (memberships.isEmpty()) {
            return;
        }
        entities.createNativeQuery("""
                        insert into membership_look (membership_id, looked_by, what, looked_on)
                        select id, ?1, ?2, ?3 from membership where id in (?4) and person_id <> ?1
                        on conflict do nothing
                        """)
                .setParameter(1, by.value())
                .setParameter(2, what.name())
                .setParameter(3, LocalDate.now(clock))
                .setParameter(4, memberships.stream().map(MembershipId::value).toList())
                .executeUpdate();
    }

    /** The looks at one membership, newest first; several coordinators on one day are told as one. */
    List<Look> at(MembershipId membership) {
        return entities
                .unwrap(Session.class)
                .createNativeQuery("""
                        select distinct what, looked_on from membership_look
                        where membership_id = ?1 order by looked_on desc, what
                        """, Tuple.class)
                .setParameter(1, membership.value())
                .getResultList()
                .stream()
                .map(row -> new Look(Look.What.valueOf(row.get(0, String.class)), row.get(1, LocalDate.class)))
                .toList();
    }

    /** Deletes those that have lived long enough. */
    int forgetOld() {
        return entities.createNativeQuery("delete from membership_look where looked_on < ?1")
                .setParameter(1, LocalDate.now(clock).minusDays(DAYS_KEPT))
                .executeUpdate();
    }
}
