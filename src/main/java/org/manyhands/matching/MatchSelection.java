package org.manyhands.matching;

/**
 * A list of matches that somebody reads: what stands in it, and in which order. {@code side} in the conditions is the side on which
 * the reader stands, worked out in SQL ({@link MatchLists}) as {@link MatchPolicy#sideOf} does it in Java.
 */
record MatchSelection(String condition, String order) {

    /** Where coordinators are not asked, there is no answer of theirs, and so none to wait for. */
    private static final String UNANSWERED = """
            state = 'PROPOSED' and (side = 'HELPER' and helper_answer = 'WAITING' or side = 'GROUP' and group_answer = 'WAITING'
                                    or side = 'COORDINATOR' and coordinator_answer is not distinct from 'WAITING')
            """;

    static final MatchSelection WAITING_FOR_ME = new MatchSelection(
            "(" + UNANSWERED + " and not " + MatchSql.STUCK + """
             or state = 'REPORTED_DONE' and side in ('HELPER', 'GROUP') and side <> reported_by
             or state = 'DISPUTED' and side = 'COORDINATOR')
             and state in ('PROPOSED', 'REPORTED_DONE', 'DISPUTED')
            """, "answer_by nulls last, state_since, id");

    static final MatchSelection WAITING_FOR_OTHERS = new MatchSelection(
            "(state = 'PROPOSED' and not (" + UNANSWERED + """
             ) or state = 'PROPOSED' and side = 'COORDINATOR' and coordinator_answer = 'WAITING' and
            """ + MatchSql.STUCK + """
             or state = 'REPORTED_DONE' and side = reported_by or state = 'DISPUTED' and side <> 'COORDINATOR')
            """,
            "answer_by nulls last, state_since, id");

    /** This side was asked and has not answered, and a yes is not possible as things stand: it need not, and may still say no. */
    static final MatchSelection STUCK = new MatchSelection(
            UNANSWERED + " and side <> 'COORDINATOR' and " + MatchSql.STUCK, "answer_by nulls last, state_since, id");

    static final MatchSelection LATE = new MatchSelection("""
            state in ('AGREED', 'ACTIVE') and ((select n.by_when from need n where n.id = need_id) < :today
                                               or state = 'AGREED' and state_since < :aFortnightAgo)
            """, "state_since, id");

    /** What is said to be done or is disputed waits for somebody, and stands in one of the lists above. */
    static final MatchSelection RUNNING =
            new MatchSelection("state in ('AGREED', 'ACTIVE') and side <> 'COORDINATOR'", "state_since, id");

    static final MatchSelection ENDED =
            new MatchSelection("ended_at is not null and side <> 'COORDINATOR'", "ended_at desc, id");

    /** What coordinators are no party to, and both sides knew of. */
    static final MatchSelection OVER_IN_HUBS = new MatchSelection(
            "ended_at is not null and state <> 'DISCARDED' and side = 'COORDINATOR'", "ended_at desc, id");

    /** All that is over, the reader's own and what coordinators are no party to. */
    static final MatchSelection OVER =
            new MatchSelection("ended_at is not null and state <> 'DISCARDED'", "ended_at desc, id");

    /** Ended after both had agreed, not long ago, and this side has not said how it was. */
    static final MatchSelection TO_TELL = new MatchSelection("""
            agreed_at is not null and ended_at > :aFortnightAgo and side <> 'COORDINATOR'
            and not exists (select from match_feedback f where f.match_id = seen.id and f.side = seen.side)
            """, "ended_at, id");

    /** This side began it, and it did not come about; not long ago, and not by the reader's own doing. */
    static final MatchSelection NOT_TAKEN_UP = new MatchSelection("""
            agreed_at is null and side <> 'COORDINATOR' and begun_by = side and ended_at > :aWeekAgo
            and not exists (select from match_event e where e.match_id = seen.id and e.to_state = seen.state
                            and e.person_id = :matchPerson)
            """, "ended_at desc, id");

    static final MatchSelection SUGGESTED =
            new MatchSelection("state = 'SUGGESTED' and side = 'COORDINATOR'", "state_since, id");

    static final MatchSelection TO_CONFIRM = new MatchSelection(
            "state = 'PROPOSED' and side = 'COORDINATOR' and coordinator_answer = 'WAITING' and not " + MatchSql.STUCK,
            "answer_by nulls last, state_since, id");

    static final MatchSelection DISPUTED =
            new MatchSelection("state = 'DISPUTED' and side = 'COORDINATOR'", "state_since, id");

    /**
     * The need became a protected one, or the vetting ended or ran out, after the two had agreed. Protected needs are few and have
     * an index of their own: all of them are looked at once, not the need of each match.
     */
    static final MatchSelection UNVETTED = new MatchSelection("state in " + MatchSql.TOGETHER + """
             and side = 'COORDINATOR' and need_id in (select n.id from need n where n.sensitivity = 'PROTECTED')
            and not exists (select from held_role r where r.person_id = helper_id and r.scope_id = hub_id
                            and r.role = 'VETTED_MEMBER' and (r.expires_at is null or r.expires_at > :matchNow))
            """, "state_since, id");
}
