package org.manyhands.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.manyhands.shared.id.MatchId;
import org.manyhands.shared.id.PersonId;

/** Feedback as stored: one row a side, the last one said. */
@ApplicationScoped
class MatchFeedback {

    private final Session session;

    @Inject
    MatchFeedback(Session session) {
        this.session = session;
    }

    void keep(MatchId match, Feedback feedback, LocalDate today) {
        session.createNativeMutationQuery("""
                        insert into match_feedback (match_id, side, person_id, useful, better, given_on) values (?1, ?2, ?3, ?4, ?5, ?6)
                        on conflict (match_id, side) do update
                        set person_id = excluded.person_id, useful = excluded.useful, better = excluded.better, given_on = excluded.given_on
                        """)
                .setParameter(1, match.value())
                .setParameter(2, feedback.side().name())
                .setParameter(3, feedback.by().value())
                .setParameter(4, feedback.useful().name())
                .setParameter(5, feedback.better())
                .setParameter(6, today)
                .executeUpdate();
    }

    List<Feedback> of(MatchId match) {
        return session
                .createNativeQuery(
                        "select side, person_id, useful, better from match_feedback where match_id = ?1 order by side",
                        Object[].class)
                .setParameter(1, match.value())
                .getResultList()
                .stream()
                .map(row -> new Feedback(
                        Side.valueOf((String) row[0]),
                        new PersonId((UUID) row[1]),
                        Feedback.Useful.valueOf((String) row[2]),
                        (String) row[3]))
                .toList();
    }
}
