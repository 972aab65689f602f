package org.manyhands.conversations;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.manyhands.shared.id.MatchId;
import org.manyhands.shared.id.PersonId;

/** Messages as stored: sealed. */
@ApplicationScoped
class Messages implements PanacheRepositoryBase<Message, UUID> {

    /**
     * The newest of a match, newest first; page 0 is the newest.
     *
     * @param from the moment before which nothing is read
     */
    List<Message> newest(MatchId match, Instant from, int page, int size) {
        return find("matchId = ?1 and writtenAt >= ?2 order by writtenAt desc, id", match.value(), from)
                .page(Page.of(page, size))
                .list();
    }

    /** How many of a match were written since. */
    long of(MatchId match, Instant from) {
        return count("matchId = ?1 and writtenAt >= ?2", match.value(), from);
    }

    /** A message of this author in this match. */
    Optional<Message> own(MatchId match, UUID message, PersonId author) {
        return find("id = ?1 and matchId = ?2 and authorId = ?3", message, match.value(), author.value())
                .firstResultOptional();
    }

    long writtenBy(PersonId author, Instant since) {
        return count("authorId = ?1 and writtenAt > ?2", author.value(), since);
    }

    /**
     * In how many matches the first message is of this author and of this time, and was written before both sides had agreed;
     * deleted ones included. Of two who wrote at the very same moment neither was first.
     */
    long begunBeforeAgreement(PersonId author, Instant since) {
        return ((Number) getEntityManager()
                        .createNativeQuery("""
                                select count(distinct m.match_id) from message m join match on match.id = m.match_id
                                where m.author_id = :author and m.written_at > :since
                                  and (match.agreed_at is null or m.written_at < match.agreed_at)
                                  and not exists (
                                    select from message earlier
                                    where earlier.match_id = m.match_id
                                      and (earlier.written_at < m.written_at
                                           or earlier.written_at = m.written_at and earlier.author_id <> m.author_id))
                                """)
                        .setParameter("author", author.value())
                        .setParameter("since", since)
                        .getSingleResult())
                .longValue();
    }

    /** Whether this person has written in this match. */
    boolean anyBy(MatchId match, PersonId author) {
        return count("matchId = ?1 and authorId = ?2", match.value(), author.value()) > 0;
    }

    /** Whether anybody but this person has written in this match: of whoever is not the helper, somebody who spoke for the group. */
    boolean anyNotBy(MatchId match, PersonId author) {
        return count("matchId = ?1 and authorId <> ?2", match.value(), author.value()) > 0;
    }
}
