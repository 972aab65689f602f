package org.manyhands.safety;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Form;
import org.manyhands.scenarios.Matches;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;
import org.manyhands.shared.id.MatchId;

/**
 * A need and a match on one of its lines change at the same moment: the second waits for the first and sees what it did. One of
 * the two is played by a transaction that is held open until the site waits for it.
 */
@QuarkusTest
class NeedChangesMeanwhileTest extends TownTest {

    private static final String NEED = "/needs/" + Town.INTAKE_LIST;

    @Test
    void nobody_agrees_to_what_is_put_on_hold_at_that_moment() throws Exception {
        MatchId match = Matches.proposed(database);
        String address = "/matches/" + match;
        run("update match set group_answer = 'YES'");
        Form yes = Visitor.as(Cast.VOLUNTEER)
                .visit(address)
                .form(address + "/answer")
                .with("answer", "YES");

        Page answer = sentWhile(yes, "update need set state = 'ON_HOLD' where id = '" + Town.INTAKE_LIST + "'");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("No help is looked for at the moment");
    }

    @Test
    void no_line_is_lowered_below_what_is_agreed_at_that_moment() throws Exception {
        Matches.proposed(database);
        String line = NEED + "/lines/" + Town.line(2);
        Form fewer = Visitor.as(Cast.ORGANISER)
                .visit(NEED + "/draft/lines")
                .form(line)
                .with("quantity", "1");

        Page answer =
                sentWhile(fewer, "select 1 from need_line where id = '" + Town.line(2) + "' for update", """
                update match set line_id = '%s', quantity = 2, state = 'AGREED', place = 1, agreed_at = state_since,
                                 helper_answer = 'YES', group_answer = 'YES'
                """.formatted(
                                Town.line(2)));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("More have already agreed to help than that.");
    }

    /** Sends the form while somebody has done this and not finished; they finish once the site waits for them, or has answered. */
    private Page sentWhile(Form form, String... changes) throws Exception {
        try (Connection other = database.getConnection();
                ExecutorService threads = Executors.newSingleThreadExecutor()) {
            other.setAutoCommit(false);
            try (Statement statement = other.createStatement()) {
                for (String change : changes) {
                    statement.execute(change);
                }
                Future<Page> answer = threads.submit(form::send);
                while (!answer.isDone() && !isSomebodyWaiting()) {
                    Thread.onSpinWait();
                }
                other.commit();
                return answer.get();
            } finally {
                other.rollback();
                other.setAutoCommit(true);
            }
        }
    }

    private boolean isSomebodyWaiting() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select exists (select from pg_locks where not granted)")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private void run(String change) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(change);
        }
    }
}
