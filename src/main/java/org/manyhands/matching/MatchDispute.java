package org.manyhands.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.manyhands.shared.id.MatchId;
import org.manyhands.shared.id.PersonId;

/** What the sides of disputes wrote, as stored: one row a side and dispute, the last word said. */
@ApplicationScoped
class MatchDispute {

    private final Session session;

    @Inject
    MatchDispute(Session session) {
        this.session = session;
    }

    void keep(MatchId match, DisputeStatement statement) {
        session.createNativeMutationQuery("""
                        insert into match_statement (match_id, disputed_at, side, person_id, words, written_on)
                        values (?1, ?2, ?3, ?4, ?5, ?6)
                        on conflict (match_id, disputed_at, side) do update
                        set person_id = excluded.person_id, words = excluded.words, written_on = excluded.written_on
                        """)
                .setParameter(1, match.value())
                .setParameter(2, statement.disputedAt())
                .setParameter(3, statement.side().name())
                .setParameter(4, statement.by().value())
                .setParameter(5, statement.words())
                .setParameter(6, statement.writtenOn())
                .executeUpdate();
    }

    /** Those of all disputes of a match, the oldest dispute first. */
    List<DisputeStatement> of(MatchId match) {
        return session
                .createNativeQuery(
                        "select side, person_id, disputed_at, words, written_on from match_statement where match_id = ?1"
                                + " order by disputed_at, side",
                        Object[].class)
                .setParameter(1, match.value())
                .getResultList()
                .stream()
                .map(row -> new DisputeStatement(
                        Side.valueOf((String) row[0]),
                        new PersonId((UUID) row[1]),
                        (Instant) row[2],
                        (String) row[3],
                        MatchSql.day(row[4])))
                .toList();
    }
}
