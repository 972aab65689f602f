package org.manyhands.hubs.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Form;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;

/** A hub is never left without a coordinator. */
@QuarkusTest
class LastCoordinatorTest extends TownTest {

    private static final int PATIENCE = 10;
    private static final String MEMBERSHIP = "/hubs/" + Town.HARBOUR + "/membership";

    @BeforeEach
    void bothCoordinatorsAreMembersLikeOthers() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("""
                    insert into membership (id, hub_id, person_id, state, since, applied_at)
                    select gen_random_uuid(), scope_id, person_id, 'ACTIVE', granted_at, granted_at from access_grant
                    where role = 'COORDINATOR' and scope_id = '%s'
                    """.formatted(Town.HARBOUR));
        }
    }

    @Test
    @Timeout(60)
    void of_the_last_two_who_leave_at_once_one_stays() throws Exception {
        List<Form> forms = Stream.of(Cast.COORDINATOR, Cast.SECOND_COORDINATOR)
                .map(each -> Visitor.as(each).visit(MEMBERSHIP).form(MEMBERSHIP + "/departure"))
                .toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(forms.size())) {
            List<Future<Page>> answers;
            try (Connection holding = database.getConnection()) {
                // Nobody can write down that they left before both are on their way.
                holding.setAutoCommit(false);
                holding.createStatement().execute("lock table membership_event in share mode");
                answers = forms.stream()
                        .map(form -> threads.submit(() -> untilAnswered(form)))
                        .toList();
                untilWaiting(holding, forms.size());
                holding.rollback();
            }
            List<Page> pages = List.of(answers.get(0).get(), answers.get(1).get());
            assertThat(pages.stream().map(Page::status)).containsExactlyInAnyOrder(303, 422);
            assertThat(pages.stream().filter(page -> page.status() == 422))
                    .allSatisfy(page -> assertThat(page.text()).contains("You are the only coordinator of this hub."));
        }
    }

    /** Whoever has waited for two seconds is told to try again in a moment, and does. */
    private static Page untilAnswered(Form form) {
        Page answer = form.send();
        for (int again = 0; answer.status() == 503 && again < PATIENCE; again++) {
            answer = form.send();
        }
        return answer;
    }

    private static void untilWaiting(Connection connection, int people) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            int waiting = 0;
            while (waiting < people) {
                try (ResultSet row =
                        statement.executeQuery("select count(distinct pid) from pg_locks where not granted")) {
                    row.next();
                    waiting = row.getInt(1);
                }
                Thread.onSpinWait();
            }
        }
    }
}
