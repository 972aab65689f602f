package org.manyhands.contacts;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.manyhands.shared.id.MatchId;
import org.manyhands.shared.id.PersonId;

/** Looks as stored. */
@ApplicationScoped
class ContactLooks implements PanacheRepositoryBase<ContactLook, UUID> {

    /** How often this person looked since then, anywhere. */
    long since(PersonId lookedBy, Instant since) {
        return getEntityManager()
                .createQuery(
                        "select count(distinct l.lookedAt) from ContactLook l where l.lookedBy = :by and l.lookedAt > :since",
                        Long.class)
                .setParameter("by", lookedBy.value())
                .setParameter("since", since)
                .getSingleResult();
    }

    /** Whether this person has looked at this match's details since then. */
    boolean hasLooked(PersonId lookedBy, MatchId match, Instant since) {
        return count("lookedBy = ?1 and matchId = ?2 and lookedAt > ?3", lookedBy.value(), match.value(), since) > 0;
    }

    /** Who looked at this owner's details, newest first. */
    List<Look> at(PersonId owner, int most) {
        return getEntityManager()
                .createQuery(
                        "select l.lookedBy, l.matchId, l.lookedAt from ContactLook l where l.ownerId = :owner"
                                + " order by l.lookedAt desc",
                        jakarta.persistence.Tuple.class)
                .setParameter("owner", owner.value())
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(row -> new Look(
                        new PersonId(row.get(0, UUID.class)),
                        new MatchId(row.get(1, UUID.class)),
                        row.get(2, Instant.class)))
                .toList();
    }
}
