package org.manyhands.matching;

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

    private MatchSql() {}

    private static String among(Set<MatchState> states) {
        return states.stream().map(state -> "'" + state + "'").collect(Collectors.joining(", ", "(", ")"));
    }
}
