package org.manyhands.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.manyhands.offers.Commitments;
import org.manyhands.shared.id.MatchId;
import org.manyhands.shared.id.PersonId;

/** What people have promised: {@link MatchSql#PROMISED} says what counts. */
@ApplicationScoped
class MatchCommitments implements Commitments {

    private final Session session;

    @Inject
    MatchCommitments(Session session) {
        this.session = session;
    }

    @Override
    public Commitments.Load of(PersonId person) {
        return besides(person, null);
    }

    /** What a person has promised elsewhere: one match left out. */
    Commitments.Load besides(PersonId person, @Nullable MatchId but) {
        Object[] row = session.createNativeQuery(
                        "select count(*), coalesce(sum(n.hours), 0) from match m join need n on n.id = m.need_id"
                                + " where m.helper_id = ?1 and m.id is distinct from ?2 and " + MatchSql.PROMISED,
                        Object[].class)
                .setParameter(1, person.value())
                .setParameter(2, but == null ? null : but.value())
                .getSingleResult();
        return new Commitments.Load(((Number) row[0]).intValue(), ((Number) row[1]).intValue());
    }

    /** How many open matches a person has said yes to, one of them left out. */
    int openMatches(PersonId person, @Nullable MatchId but) {
        Object[] row = session.createNativeQuery(
                        "select count(*) from match m where m.helper_id = ?1 and m.id is distinct from ?2 and "
                                + MatchSql.PROMISED,
                        Object[].class)
                .setParameter(1, person.value())
                .setParameter(2, but == null ? null : but.value())
                .getSingleResult();
        return ((Number) row[0]).intValue();
    }
}
