package org.manyhands.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Permission;
import org.manyhands.shared.Tally;
import org.manyhands.shared.id.GroupId;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.Id;
import org.manyhands.shared.id.MatchId;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.id.NeedLineId;
import org.manyhands.shared.id.PersonId;

/** Asks for {@link MatchSelection}s: each one query, or several of them one. */
@ApplicationScoped
class MatchLists {

    /** Nobody reads further in one list; what is over is also read page by page. */
    private static final int MOST = 100;

    /** Where a row of several lists says which one it belongs to: after {@link #READ}. */
    private static final int LIST = 10;

    /** Side by side, so that each is found by an index of its own: what others have under way is not looked through. */
    private static final String SIDES = """
            with mine as (
                select m.*, 'HELPER' as side from match m
                where m.helper_id = :matchPerson
                  and (m.hub_id = any (:matchMemberHubs) or m.group_id = any (:matchGroups) or m.hub_id = any (:matchHubs))
                union all
                select m.*, 'GROUP' from match m where m.group_id = any (:matchGroups) and m.helper_id <> :matchPerson
                union all
                select m.*, 'COORDINATOR' from match m
                where m.hub_id = any (:matchHubs) and m.group_id <> all (:matchGroups) and m.helper_id <> :matchPerson
            ), seen as (
                select * from mine where side = 'COORDINATOR' or state not in ('SUGGESTED', 'DISCARDED')
            )
            """;

    private static final String READ =
            "id, need_id, line_id, hub_id, group_id, helper_id, side, state, state_since, answer_by";

    private static final String COLUMNS = "select " + READ + " from seen where ";

    private final Session session;
    private final Clock clock;

    @Inject
    MatchLists(Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    List<MatchSummary> of(Actor actor, MatchSelection which) {
        if (!actor.isPerson()) {
            return List.of();
        }
        return read(ask(actor, SIDES + COLUMNS + which.condition() + " order by " + which.order(), which)
                .setMaxResults(MOST)
                .getResultList());
    }

    /** Several lists, in the order they are asked for; one query. */
    List<List<MatchSummary>> of(Actor actor, List<MatchSelection> wanted) {
        List<List<MatchSummary>> lists = new ArrayList<>();
        wanted.forEach(_ -> lists.add(new ArrayList<>()));
        if (!actor.isPerson()) {
            return lists;
        }
        String each = IntStream.range(0, wanted.size())
                .mapToObj(list -> part(list, wanted.get(list)))
                .collect(Collectors.joining(" union all "));
        List<Object[]> rows = ask(
                        actor,
                        SIDES + "select " + READ + ", list from (" + each + ") lists order by list, at",
                        any(wanted))
                .getResultList();
        List<MatchSummary> summaries = read(rows);
        for (int at = 0; at < rows.size(); at++) {
            lists.get(((Number) rows.get(at)[LIST]).intValue()).add(summaries.get(at));
        }
        return lists;
    }

    private static String part(int list, MatchSelection which) {
        return "(select " + READ + ", " + list + " as list, row_number() over (order by " + which.order()
                + ") as at from seen where " + which.condition() + " order by at limit " + MOST + ")";
    }

    private static MatchSelection any(List<MatchSelection> wanted) {
        return new MatchSelection(
                wanted.stream().map(MatchSelection::condition).collect(Collectors.joining(") or (", "(", ")")), "");
    }

    /** How many matches wait for the actor; every page asks. */
    Tally countWaitingFor(Actor actor) {
        return actor.isPerson()
                ? new Tally(
                        "(" + SIDES + "select count(*) from seen where " + MatchSelection.WAITING_FOR_ME.condition()
                                + ")",
                        partiesNow(actor))
                : Tally.NONE;
    }

    /** Part of a list. */
    List<MatchSummary> of(Actor actor, MatchSelection which, int offset, int limit) {
        return read(ask(actor, SIDES + COLUMNS + which.condition() + " order by " + which.order(), which)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList());
    }

    /** How long a list is. */
    int count(Actor actor, MatchSelection which) {
        return ((Number) ask(actor, SIDES + "select count(*) from seen where " + which.condition(), which)
                        .getSingleResult()[0])
                .intValue();
    }

    /** Part of a list: what of it is of one hub. */
    List<MatchSummary> of(Actor actor, MatchSelection which, HubId hub, int offset, int limit) {
        return read(ask(
                        actor,
                        SIDES + COLUMNS + "hub_id = :hub and (" + which.condition() + ") order by " + which.order(),
                        which)
                .setParameter("hub", hub.value())
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList());
    }

    /** How much of each list is of one hub and not over, in their order; one query. */
    List<Integer> countsUnderWay(Actor actor, List<MatchSelection> wanted, HubId hub) {
        String counts = wanted.stream()
                .map(which -> "count(*) filter (where " + which.condition() + ")")
                .collect(Collectors.joining(", "));
        Object[] row = ask(
                        actor,
                        SIDES + "select " + counts + " from seen where hub_id = :hub and ended_at is null",
                        any(wanted))
                .setParameter("hub", hub.value())
                .getSingleResult();
        return Arrays.stream(row).map(count -> ((Number) count).intValue()).toList();
    }

    /** What is not over on a line, for those who look for help for it. */
    List<MatchSummary> onLine(Actor actor, NeedLineId line) {
        MatchSelection which =
                new MatchSelection("line_id = :line and ended_at is null and side <> 'HELPER'", "state_since, id");
        return read(ask(actor, SIDES + COLUMNS + which.condition() + " order by " + which.order(), which)
                .setParameter("line", line.value())
                .setMaxResults(MOST)
                .getResultList());
    }

    /** Whether nobody can say yes to this match as things stand. */
    boolean isStuck(MatchId match) {
        return !session.createNativeQuery("select id from match where id = :match and " + MatchSql.STUCK, Tuple.class)
                .setParameter("match", match.value())
                .setParameter("matchNow", clock.instant())
                .getResultList()
                .isEmpty();
    }

    private NativeQuery<Object[]> ask(Actor actor, String sql, MatchSelection which) {
        NativeQuery<Object[]> query = session.createNativeQuery(sql, Object[].class);
        parties(actor).forEach(query::setParameter);
        if (which.condition().contains(":matchNow")) {
            query.setParameter("matchNow", clock.instant());
        }
        if (which.condition().contains(":today")) {
            query.setParameter("today", LocalDate.now(clock));
        }
        if (which.condition().contains(":aFortnightAgo")) {
            query.setParameter("aFortnightAgo", clock.instant().minus(MatchPolicy.FORTNIGHT));
        }
        if (which.condition().contains(":aWeekAgo")) {
            query.setParameter("aWeekAgo", clock.instant().minus(MatchPolicy.WEEK));
        }
        return query;
    }

    private static Map<String, Object> parties(Actor actor) {
        return Map.of(
                "matchPerson", actor.id().value(),
                "matchMemberHubs", Id.array(actor.hubsWhere(Permission.TAKE_PART)),
                "matchGroups", Id.array(actor.groupsWhere(Permission.RUN_GROUP)),
                "matchHubs", Id.array(actor.hubsWhere(Permission.MODERATE_MATCHES)));
    }

    private Map<String, Object> partiesNow(Actor actor) {
        Map<String, Object> parties = new HashMap<>(parties(actor));
        parties.put("matchNow", clock.instant());
        return parties;
    }

    private static List<MatchSummary> read(List<Object[]> rows) {
        List<MatchSummary> summaries = new ArrayList<>();
        for (Object[] row : rows) {
            MatchState state = MatchState.valueOf((String) row[7]);
            summaries.add(new MatchSummary(
                    new MatchId((UUID) row[0]),
                    new NeedId((UUID) row[1]),
                    new NeedLineId((UUID) row[2]),
                    new HubId((UUID) row[3]),
                    new GroupId((UUID) row[4]),
                    new PersonId((UUID) row[5]),
                    Side.valueOf((String) row[6]),
                    state,
                    (Instant) row[8],
                    row[9] == null || state != MatchState.PROPOSED ? null : MatchSql.day(row[9])));
        }
        return summaries;
    }
}
