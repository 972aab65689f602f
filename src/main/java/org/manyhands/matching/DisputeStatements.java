package org.manyhands.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.hibernate.Session;
import org.manyhands.shared.id.MatchId;
import org.manyhands.shared.id.PersonId;
import org.manyhands.shared.vault.Sealed;
import org.manyhands.shared.vault.Spot;
import org.manyhands.shared.vault.Vault;

/**
 * What the sides of disputes wrote, as stored: one row a dispute and writer, the last word said, sealed under the keyset of the
 * match, with which it goes one day.
 */
@ApplicationScoped
class DisputeStatements {

    private final Session session;
    private final Vault vault;

    @Inject
    DisputeStatements(Session session, Vault vault) {
        this.session = session;
        this.vault = vault;
    }

    void keep(MatchId match, DisputeStatement statement) {
        UUID row = UUID.randomUUID();
        session.createNativeMutationQuery("""
                        insert into match_statement (match_id, disputed_at, side, person_id, words, written_on, id)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7)
                        on conflict (match_id, disputed_at, side, person_id) do update
                        set words = excluded.words, written_on = excluded.written_on, id = excluded.id
                        """)
                .setParameter(1, match.value())
                .setParameter(2, statement.disputedAt())
                .setParameter(3, statement.side().name())
                .setParameter(4, statement.by().value())
                .setParameter(5, vault.seal(spot(match, row), statement.words()).bytes())
                .setParameter(6, statement.writtenOn())
                .setParameter(7, row)
                .executeUpdate();
    }

    /**
     * Those of all disputes of a match, the oldest dispute first.
     *
     * @param readable whose words are opened, by who wrote them; of the others the words are empty
     */
    List<DisputeStatement> of(MatchId match, Predicate<PersonId> readable) {
        return session
                .createNativeQuery(
                        "select side, person_id, disputed_at, id, words, written_on from match_statement where match_id = ?1"
                                + " order by disputed_at, side, written_on, person_id",
                        Object[].class)
                .setParameter(1, match.value())
                .getResultList()
                .stream()
                .map(row -> {
                    PersonId by = new PersonId((UUID) row[1]);
                    return new DisputeStatement(
                            Side.valueOf((String) row[0]),
                            by,
                            (Instant) row[2],
                            readable.test(by)
                                    ? vault.open(spot(match, (UUID) row[3]), new Sealed((byte[]) row[4]))
                                    : "",
                            MatchSql.day(row[5]));
                })
                .toList();
    }

    private static Spot spot(MatchId match, UUID row) {
        return new Spot(match.value(), "match_statement", "words", row);
    }
}
