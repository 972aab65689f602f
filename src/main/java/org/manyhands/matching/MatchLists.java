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

/**
 * Lists of matches, each one query. {@code side} in the conditions is the side on which the reader stands, worked out in SQL as
 * {@link MatchPolicy#sideOf} does it in Java.
 */
@ApplicationScoped
class MatchLists {

    /** A list: what stands in it, and in which order. */
    record Kind(String condition, String order) {}

    /** Where coordinators are not asked, there is no answer of theirs, and so none to wait for. */
    private static final String UNANSWERED = """
            state = 'PROPOSED' and (side = 'HELPER' and helper_answer = 'WAITING' or side = 'GROUP' and group_answer = 'WAITING'
                                    or side = 'COORDINATOR' and coordinator_answer is not distinct from 'WAITING')
            """;

    static final Kind WAITING_FOR_ME =
            new Kind("(" + UNANSWERED + " and not " + MatchSql.STUCK + """
             or state = 'REPORTED_DONE' and side in ('HELPER', 'GROUP') and side <> reported_by
             or state = 'DISPUTED' and side = 'COORDINATOR')
             and state in ('PROPOSED', 'REPORTED_DONE', 'DISPUTED')
            """, "answer_by nulls last, state_since, id");

    static final Kind WAITING_FOR_OTHERS = new Kind(
            "(state = 'PROPOSED' and not (" + UNANSWERED + """
             ) or state = 'PROPOSED' and side = 'COORDINATOR' and coordinator_answer = 'WAITING' and
            """ + MatchSql.STUCK + """
             or state = 'REPORTED_DONE' and side = reported_by or state = 'DISPUTED' and side <> 'COORDINATOR')
            """,
            "answer_by nulls last, state_since, id");

    /** This side was asked and has not answered, and a yes is not possible as things stand: it need not, and may still say no. */
    static final Kind STUCK = new Kind(
            UNANSWERED + " and side <> 'COORDINATOR' and " + MatchSql.STUCK, "answer_by nulls last, state_since, id");

    static final Kind LATE = new Kind("""
            state in ('AGREED', 'ACTIVE') and ((select n.by_when from need n where n.id = need_id) < :today
                                               or state = 'AGREED' and state_since < :aFortnightAgo)
            """, "state_since, id");

    /** What is said to be done or is disputed waits for somebody, and stands in one of the lists above. */
    static final Kind RUNNING = new Kind("state in ('AGREED', 'ACTIVE') and side <> 'COORDINATOR'", "state_since, id");

    static final Kind ENDED = new Kind("ended_at is not null and side <> 'COORDINATOR'", "ended_at desc, id");

    /** What coordinators are no party to, and both sides knew of. */
    static final Kind OVER_IN_HUBS =
            new Kind("ended_at is not null and state <> 'DISCARDED' and side = 'COORDINATOR'", "ended_at desc, id");

    /** All that is over, the reader's own and what coordinators are no party to. */
    static final Kind OVER = new Kind("ended_at is not null and state <> 'DISCARDED'", "ended_at desc, id");

    /** Ended after both had agreed, not long ago, and this side has not said how it was. */
    static final Kind TO_TELL = new Kind("""
            agreed_at is not null and ended_at > :aFortnightAgo and side <> 'COORDINATOR'
            and not exists (select from match_feedback f where f.match_id = seen.id and f.side = seen.side)
            """, "ended_at, id");

    /** This side began it, and it did not come about; not long ago, and not by the reader's own doing. */
    static final Kind NOT_TAKEN_UP = new Kind("""
            agreed_at is null and side <> 'COORDINATOR' and begun_by = side and ended_at > :aWeekAgo
            and not exists (select from match_event e where e.match_id = seen.id and e.to_state = seen.state
                            and e.person_id = :matchPerson)
            """, "ended_at desc, id");

    static final Kind SUGGESTED = new Kind("state = 'SUGGESTED' and side = 'COORDINATOR'", "state_since, id");

    static final Kind TO_CONFIRM = new Kind(
            "state = 'PROPOSED' and side = 'COORDINATOR' and coordinator_answer = 'WAITING' and not " + MatchSql.STUCK,
            "answer_by nulls last, state_since, id");

    static final Kind DISPUTED = new Kind("state = 'DISPUTED' and side = 'COORDINATOR'", "state_since, id");

    /**
     * The need became a protected one, or the vetting ended or ran out, after the two had agreed. Protected needs are few and have
     * an index of their own: all of them are looked at once, not the need of each match.
     */
    static final Kind UNVETTED = new Kind("state in " + MatchSql.TOGETHER + """
             and side = 'COORDINATOR' and need_id in (select n.id from need n where n.sensitivity = 'PROTECTED')
            and not exists (select from held_role r where r.person_id = helper_id and r.scope_id = hub_id
                            and r.role = 'VETTED_MEMBER' and (r.expires_at is null or r.expires_at > :matchNow))
            """, "state_since, id");

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

    List<MatchSummary> of(Actor actor, Kind kind) {
        if (!actor.isPerson()) {
            return List.of();
        }
        return read(ask(actor, SIDES + COLUMNS + kind.condition() + " order by " + kind.order(), kind)
                .setMaxResults(MOST)
                .getResultList());
    }

    /** Several lists, in the order of the kinds; one query. */
    List<List<MatchSummary>> of(Actor actor, List<Kind> kinds) {
        List<List<MatchSummary>> lists = new ArrayList<>();
        kinds.forEach(_ -> lists.add(new ArrayList<>()));
        if (!actor.isPerson()) {
            return lists;
        }
        String each = IntStream.range(0, kinds.size())
                .mapToObj(list -> part(list, kinds.get(list)))
                .collect(Collectors.joining(" union all "));
        List<Object[]> rows = ask(
                        actor,
                        SIDES + "select " + READ + ", list from (" + each + ") lists order by list, at",
                        any(kinds))
                .getResultList();
        List<MatchSummary> summaries = read(rows);
        for (int at = 0; at < rows.size(); at++) {
            lists.get(((Number) rows.get(at)[LIST]).intValue()).add(summaries.get(at));
        }
        return lists;
    }

    private static String part(int list, Kind kind) {
        return "(select " + READ + ", " + list + " as list, row_number() over (order by " + kind.order()
                + ") as at from seen where " + kind.condition() + " order by at limit " + MOST + ")";
    }

    private static Kind any(List<Kind> kinds) {
        return new Kind(kinds.stream().map(Kind::condition).collect(Collectors.joining(") or (", "(", ")")), "");
    }

    /** How many matches wait for the actor; every page asks. */
    Tally countWaitingFor(Actor actor) {
        return actor.isPerson()
                ? new Tally(
                        "(" + SIDES + "select count(*) from seen where " + WAITING_FOR_ME.condition() + ")",
                        partiesNow(actor))
                : Tally.NONE;
    }

    /** Part of a list. */
    List<MatchSummary> of(Actor actor, Kind kind, int offset, int limit) {
        return read(ask(actor, SIDES + COLUMNS + kind.condition() + " order by " + kind.order(), kind)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList());
    }

    /** How long a list is. */
    int count(Actor actor, Kind kind) {
        return ((Number) ask(actor, SIDES + "select count(*) from seen where " + kind.condition(), kind)
                        .getSingleResult()[0])
                .intValue();
    }

    /** Part of a list: what of it is of one hub. */
    List<MatchSummary> of(Actor actor, Kind kind, HubId hub, int offset, int limit) {
        return read(ask(
                        actor,
                        SIDES + COLUMNS + "hub_id = :hub and (" + kind.condition() + ") order by " + kind.order(),
                        kind)
                .setParameter("hub", hub.value())
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList());
    }

    /** How much of each list is of one hub and not over, in their order; one query. */
    List<Integer> countsUnderWay(Actor actor, List<Kind> kinds, HubId hub) {
        String counts = kinds.stream()
                .map(kind -> "count(*) filter (where " + kind.condition() + ")")
                .collect(Collectors.joining(", "));
        Object[] row = ask(
                        actor,
                        SIDES + "select " + counts + " from seen where hub_id = :hub and ended_at is null",
                        any(kinds))
                .setParameter("hub", hub.value())
                .getSingleResult();
        return Arrays.stream(row).map(count -> ((Number) count).intValue()).toList();
    }

    /** What is not over on a line, for those who look for help for it. */
    List<MatchSummary> onLine(Actor actor, NeedLineId line) {
        Kind kind = new Kind("line_id = :line and ended_at is null and side <> 'HELPER'", "state_since, id");
        return read(ask(actor, SIDES + COLUMNS + kind.condition() + " order by " + kind.order(), kind)
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

    private NativeQuery<Object[]> ask(Actor actor, String sql, Kind kind) {
        NativeQuery<Object[]> query = session.createNativeQuery(sql, Object[].class);
        parties(actor).forEach(query::setParameter);
        if (kind.condition().contains(":matchNow")) {
            query.setParameter("matchNow", clock.instant());
        }
        if (kind.condition().contains(":today")) {
            query.setParameter("today", LocalDate.now(clock));
        }
        if (kind.condition().contains(":aFortnightAgo")) {
            query.setParameter("aFortnightAgo", clock.instant().minus(MatchPolicy.FORTNIGHT));
        }
        if (kind.condition().contains(":aWeekAgo")) {
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
