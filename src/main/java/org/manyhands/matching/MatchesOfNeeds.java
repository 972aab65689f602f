package org.manyhands.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.manyhands.needs.NeedMatches;
import org.manyhands.shared.id.Id;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.id.NeedLineId;
import org.manyhands.shared.id.PersonId;

/** What needs have to know of matches; asked on nearly every page, so in plain SQL, which is not put together anew each time. */
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
        session.createNativeQuery(
                        "select line_id, cast(sum(quantity) as integer) as agreed from match"
                                + " where line_id = any(:lines) and state in " + MatchSql.CLAIMING
                                + " group by line_id",
                        Tuple.class)
                .setParameter("lines", Id.array(lines))
                .getResultList()
                .forEach(row ->
                        agreed.put(new NeedLineId(row.get("line_id", UUID.class)), row.get("agreed", Integer.class)));
        return agreed;
    }

    @Override
    public Map<NeedId, Tie> ties(PersonId person) {
        Map<NeedId, Tie> ties = new HashMap<>();
        session.createNativeQuery(
                        "select need_id, bool_or(state <> 'PROPOSED') as agreed from match"
                                + " where helper_id = :person and (state = 'PROPOSED' and begun_by <> 'HELPER' or state in "
                                + MatchSql.CLAIMING
                                + ") group by need_id",
                        Tuple.class)
                .setParameter("person", person.value())
                .getResultList()
                .forEach(row -> ties.put(
                        new NeedId(row.get("need_id", UUID.class)),
                        row.get("agreed", Boolean.class) ? Tie.AGREED : Tie.ASKED));
        return ties;
    }
}
