package org.manyhands.contacts;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** At whose details of this match this person has looked since then, and when last. */
    Map<PersonId, Instant> latest(PersonId lookedBy, MatchId match, Instant since) {
        return getEntityManager()
                .createQuery(
                        "select l.ownerId, max(l.lookedAt) from ContactLook l where l.lookedBy = :by and l.matchId = :match"
                                + " and l.lookedAt > :since group by l.ownerId",
                        Tuple.class)
                .setParameter("by", lookedBy.value())
                .setParameter("match", match.value())
                .setParameter("since", since)
                .getResultList()
                .stream()
                .collect(Collectors.toUnmodifiableMap(
                        row -> new PersonId(row.get(0, UUID.class)), row -> row.get(1, Instant.class)));
    }

    /** Who looked at this owner's details, newest first. */
    List<Look> at(PersonId owner, int most) {
        return getEntityManager()
                .createQuery(
                        "select l.lookedBy, l.matchId, l.lookedAt from ContactLook l where l.ownerId = :owner"
                                + " order by l.lookedAt desc",
                        Tuple.class)
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
