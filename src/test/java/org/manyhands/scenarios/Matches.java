package org.manyhands.scenarios;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import org.manyhands.matching.MatchState;
import org.manyhands.shared.id.MatchId;

/**
 * A match of the volunteer with Harbour Legal Aid's first need, put where a test wants it. For tests of what hangs on
 * matches; how a match gets there is tested with matching itself.
 */
public final class Matches {

    private Matches() {}

    /** The two sides have been asked and have not answered. */
    public static MatchId proposed(DataSource database) {
        return insert(database, "PROPOSED", "WAITING", false, false);
    }

    /** Both have said yes. */
    public static MatchId agreed(DataSource database) {
        return insert(database, "AGREED", "YES", true, false);
    }

    /** It has ended well. */
    public static MatchId done(DataSource database) {
        return insert(database, "DONE", "YES", true, true);
    }

    /** Ends a match from one moment to the next, as the other side would. */
    public static void withdraw(DataSource database, MatchId match) {
        end(database, match, MatchState.WITHDRAWN);
    }

    /** Ends it in any way. */
    public static void end(DataSource database, MatchId match, MatchState end) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("update match set state = ?, ended_at = ? where id = ?")) {
            statement.setString(1, end.name());
            statement.setTimestamp(2, Timestamp.from(TestClock.get().instant()));
            statement.setObject(3, match.value());
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    private static MatchId insert(DataSource database, String state, String answer, boolean agreed, boolean ended) {
        MatchId match = MatchId.random();
        Timestamp now = Timestamp.from(TestClock.get().instant());
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                        insert into match (id, hub_id, group_id, need_id, line_id, helper_id, quantity, mode, state,
                                           state_since, begun_by, helper_answer, group_answer, proposed_at, answer_by,
                                           agreed_at, place, ended_at)
                        select ?, n.hub_id, n.group_id, n.id, l.id, ?, 1, 'COORDINATED', ?, ?, 'COORDINATOR', ?, ?, ?, ?,
                               ?, ?, ?
                        from need n join need_line l on l.need_id = n.id where n.id = ? order by l.id limit 1
                        """)) {
            statement.setObject(1, match.value());
            statement.setObject(2, Cast.VOLUNTEER.id().value());
            statement.setString(3, state);
            statement.setTimestamp(4, now);
            statement.setString(5, answer);
            statement.setString(6, answer);
            statement.setTimestamp(7, now);
            statement.setObject(8, LocalDate.of(2026, 3, 20));
            statement.setTimestamp(9, agreed ? now : null);
            statement.setObject(10, agreed ? 1 : null);
            statement.setTimestamp(11, ended ? now : null);
            statement.setObject(12, UUID.fromString("00000000-0000-4000-8300-000000000001"));
            statement.executeUpdate();
            return match;
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }
}
