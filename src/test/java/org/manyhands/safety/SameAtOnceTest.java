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
import org.junit.jupiter.api.Timeout;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Form;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;

/** What the database refuses because somebody else has just made the same is a lost race and no fault of the site. */
@QuarkusTest
class SameAtOnceTest extends TownTest {

    private static final String NEW = "/admin/hubs/new";

    @Test
    @Timeout(60)
    void what_somebody_else_made_in_the_same_moment_is_a_conflict_and_what_was_typed_comes_back() throws Exception {
        Form form = Visitor.as(Cast.ADMINISTRATOR)
                .visit(NEW)
                .form(NEW)
                .with("name", "Mill Lane")
                .with("mode", "CONFIRMED")
                .and("languages", "en");
        try (ExecutorService threads = Executors.newSingleThreadExecutor();
                Connection other = database.getConnection()) {
            other.setAutoCommit(false);
            other.createStatement()
                    .execute("insert into hub (id, name, mode, languages)"
                            + " values (gen_random_uuid(), 'Mill Lane', 'OPEN', '{en}')");
            Future<Page> answer = threads.submit(form::send);
            untilSomebodyWaits(other);
            other.commit();

            assertThat(answer.get().status()).isEqualTo(409);
            assertThat(answer.get().source()).contains("Mill Lane");
        }
    }

    private static void untilSomebodyWaits(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            boolean waiting = false;
            while (!waiting) {
                try (ResultSet row = statement.executeQuery("select exists (select from pg_locks where not granted)")) {
                    row.next();
                    waiting = row.getBoolean(1);
                }
                Thread.onSpinWait();
            }
        }
    }
}
