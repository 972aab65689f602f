package org.manyhands.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.id.MatchId;
import org.manyhands.shared.id.PersonId;
import org.manyhands.shared.vault.Sealed;
import org.manyhands.shared.vault.Spot;
import org.manyhands.shared.vault.Vault;

/** Feedback as stored: one row a side, the last one said; its words sealed under the keyset of the match. */
@ApplicationScoped
class MatchFeedback {

    private final Session session;
    private final Vault vault;

    @Inject
    MatchFeedback(Session session, Vault vault) {
        this.session = session;
        this.vault = vault;
    }

    void keep(MatchId match, Feedback feedback, LocalDate today) {
        UUID row = UUID.randomUUID();
        session.createNativeMutationQuery("""
                        insert into match_feedback (match_id, side, person_id, useful, better, given_on, id)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7)
                        on conflict (match_id, side) do update
                        set person_id = excluded.person_id, useful = excluded.useful, better = excluded.better, given_on = excluded.given_on,
                            id = excluded.id
                        """)
                .setParameter(1, match.value())
                .setParameter(2, feedback.side().name())
                .setParameter(3, feedback.by().value())
                .setParameter(4, feedback.useful().name())
                .setParameter(5, sealed(match, row, feedback.better()), byte[].class)
                .setParameter(6, today)
                .setParameter(7, row)
                .executeUpdate();
    }

    /**
     * What both sides said.
     *
     * @param readable whose words are opened, by who said them; of the others they are empty
     */
    List<Feedback> of(MatchId match, Predicate<PersonId> readable) {
        return session
                .createNativeQuery(
                        "select side, person_id, useful, better, id from match_feedback where match_id = ?1 order by side",
                        Object[].class)
                .setParameter(1, match.value())
                .getResultList()
                .stream()
                .map(row -> {
                    PersonId by = new PersonId((UUID) row[1]);
                    return new Feedback(
                            Side.valueOf((String) row[0]),
                            by,
                            Feedback.Useful.valueOf((String) row[2]),
                            row[3] != null && readable.test(by)
                                    ? vault.open(spot(match, (UUID) row[4]), new Sealed((byte[]) row[3]))
                                    : "");
                })
                .toList();
    }

    private byte @Nullable [] sealed(MatchId match, UUID row, String better) {
        Sealed sealed = vault.sealIfAny(spot(match, row), better);
        return sealed == null ? null : sealed.bytes();
    }

    private static Spot spot(MatchId match, UUID row) {
        return new Spot(match.value(), "match_feedback", "better", row);
    }
}
