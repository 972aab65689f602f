package org.manyhands.matching;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/** States and conditions of matches as plain SQL says them, drawn from {@link MatchState}: what a set holds is said there only. */
final class MatchSql {

    /** {@link MatchState#CLAIMING}, as it stands in the condition of the index {@code match_place}, which it takes to be used. */
    static final String CLAIMING = among(MatchState.CLAIMING);

    /** {@link MatchState#TOGETHER}. */
    static final String TOGETHER = among(MatchState.TOGETHER);

    /**
     * The helper of match {@code m} has promised something by it, and it is not over. A match counts from the helper's own yes
     * on, not from being asked: otherwise asking somebody would be a way to keep them from helping anybody else.
     */
    static final String PROMISED = "(m.state in " + TOGETHER + " or m.state = 'PROPOSED' and m.helper_answer = 'YES')";

    /**
     * As things stand nobody can say yes to a match: no help is looked for, others have been found, or its helper and one of
     * the group's organisers would not meet. Nobody is told which of the three it is (promise P-20). In conditions on columns
     * of {@code match}; asks for {@code :matchNow}.
     */
    static final String STUCK = """
            (exists (select from need n where n.id = need_id and n.state <> 'OPEN')
             or exists (select from need_line l where l.id = line_id and l.quantity <=
                        (select coalesce(sum(a.quantity), 0) from match a where a.line_id = l.id and a.state in %s))
             or exists (select from held_role r join kept_apart k on k.person_id = r.person_id and k.other_id = helper_id
                        where r.scope_id = group_id and r.role = 'GROUP_ORGANISER'
                        and (r.expires_at is null or r.expires_at > :matchNow)))
            """.formatted(CLAIMING);

    private MatchSql() {}

    /** A day as it comes out of a query of rows: the driver hands it out as its own kind of date. */
    static LocalDate day(Object value) {
        return value instanceof Date day ? day.toLocalDate() : (LocalDate) value;
    }

    private static String among(Set<MatchState> states) {
        return states.stream().map(state -> "'" + state + "'").collect(Collectors.joining(", ", "(", ")"));
    }
}
