package org.manyhands.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.manyhands.needs.NeedMatches;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.id.NeedLineId;
import org.manyhands.shared.id.PersonId;

/** What needs have to know of matches. */
@ApplicationScoped
class MatchesOfNeeds implements NeedMatches {

    private final Session session;

    @Inject
    MatchesOfNeeds(Session session) {
        this.session = session;
    }

    @Override
    public Map<NeedLineId, Integer> agreed(Collection<NeedLineId> lines) {
        if (lines.isEmpty()) {
            return Map.of();
        }
        Map<NeedLineId, Integer> agreed = new HashMap<>();
        session.createQuery(
                        "select m.lineId, cast(sum(m.quantity) as integer) from Match m"
                                + " where m.lineId in :lines and m.state in :claiming group by m.lineId",
                        Object[].class)
                .setParameter("lines", lines.stream().map(NeedLineId::value).toList())
                .setParameter("claiming", MatchState.CLAIMING)
                .getResultStream()
                .forEach(row -> agreed.put(new NeedLineId((UUID) row[0]), (Integer) row[1]));
        return agreed;
    }

    @Override
    public Map<NeedId, Tie> ties(PersonId person) {
        Map<NeedId, Tie> ties = new HashMap<>();
        session.createQuery(
                        "select m.needId, max(case when m.state = :proposed then 0 else 1 end) from Match m"
                                + " where m.helperId = :person and (m.state = :proposed or m.state in :claiming) group by m.needId",
                        Object[].class)
                .setParameter("person", person.value())
                .setParameter("proposed", MatchState.PROPOSED)
                .setParameter("claiming", MatchState.CLAIMING)
                .getResultStream()
                .forEach(row -> ties.put(
                        new NeedId((UUID) row[0]), ((Number) row[1]).intValue() == 1 ? Tie.AGREED : Tie.ASKED));
        return ties;
    }
}
