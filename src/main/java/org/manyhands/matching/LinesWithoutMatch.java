package org.manyhands.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.manyhands.needs.OpenLine;
import org.manyhands.needs.OpenLines;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Tally;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.id.NeedLineId;

/**
 * Lines of a hub's open needs for which somebody is still looked for and nobody is asked or thought of at the moment, the most
 * urgent first. For its coordinators.
 */
@ApplicationScoped
public class LinesWithoutMatch {

    /**
     * Few lines have matches: these are looked at once and held against the lines, not once a line. The lines are fetched need by
     * need ({@code offset 0} keeps the database from joining all of them first), because nobody counts or reads beyond some hundred.
     */
    private static final String WHICH =
            """
             from need n cross join lateral (select * from need_line where need_id = n.id offset 0) l
             left join (
                 select line_id, sum(quantity) filter (where state in ${claiming}) as agreed,
                        bool_or(state in ('SUGGESTED', 'PROPOSED')) as asked
                 from match where hub_id = :hub and (state in ('SUGGESTED', 'PROPOSED') or state in ${claiming}) group by line_id
             ) m on m.line_id = l.id
             where n.hub_id = :hub and ${open} and not coalesce(m.asked, false) and l.quantity > coalesce(m.agreed, 0)
            """.replace("${claiming}", MatchSql.CLAIMING).replace("${open}", OpenLines.LOOKED_FOR);

    private final Session session;
    private final OpenLines lines;
    private final Clock clock;

    @Inject
    LinesWithoutMatch(Session session, OpenLines lines, Clock clock) {
        this.session = session;
        this.lines = lines;
        this.clock = clock;
    }

    /**
     * How many there are, counted to one more than {@link Tally#FAR_ENOUGH}.
     *
     * @throws Absent for everybody but the hub's coordinators
     */
    public int count(Actor actor, HubId hub) {
        return ((Number) ask(
                                actor,
                                hub,
                                "select count(*) from (select 1" + WHICH + " limit " + (Tally.FAR_ENOUGH + 1)
                                        + ") counted")
                        .getSingleResult()[0])
                .intValue();
    }

    /**
     * Some of them.
     *
     * @throws Absent for everybody but the hub's coordinators
     */
    public List<OpenLine> list(Actor actor, HubId hub, int offset, int limit) {
        List<Object[]> found = ask(
                        actor, hub, "select l.id, n.id" + WHICH + " order by " + OpenLines.ORDER + ", l.position")
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
        List<NeedId> needs =
                found.stream().map(row -> new NeedId((UUID) row[1])).distinct().toList();
        Map<NeedLineId, OpenLine> read =
                lines.of(actor, needs).stream().collect(Collectors.toMap(OpenLine::line, Function.identity()));
        return found.stream()
                .map(row -> new NeedLineId((UUID) row[0]))
                .flatMap(line -> Optional.ofNullable(read.get(line)).stream())
                .toList();
    }

    private NativeQuery<Object[]> ask(Actor actor, HubId hub, String sql) {
        if (!MatchPolicy.coordinates(actor, hub)) {
            throw new Absent();
        }
        return session.createNativeQuery(sql, Object[].class)
                .setParameter("hub", hub.value())
                .setParameter("now", clock.instant());
    }
}
