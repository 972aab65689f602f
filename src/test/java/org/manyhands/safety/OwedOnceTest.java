package org.manyhands.safety;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.manyhands.scenarios.AtOnce;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.TestClock;
import org.manyhands.scenarios.TestLoginAccounts;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;
import org.manyhands.shared.outbox.OutboxWorker;

/** I-04: what is owed to the identity provider waits in the outbox exactly once until it is told, and not at all if nothing came of it. */
@QuarkusTest
class OwedOnceTest extends TownTest {

    private static final String CLOSE = "CLOSE " + Cast.VOLUNTEER.account();

    @Inject
    OutboxWorker outbox;

    @Inject
    TestLoginAccounts keycloak;

    @AfterEach
    void keycloakIsBack() {
        keycloak.reachable(true);
    }

    @Test
    void a_login_that_two_forms_close_at_once_is_owed_once() throws Exception {
        List<Page> answers = AtOnce.all(List.of(() -> close(Cast.VOLUNTEER), () -> close(Cast.VOLUNTEER)));

        assertThat(answers).extracting(Page::status).containsOnly(303);
        assertThat(waiting()).containsExactly(CLOSE);
        assertInvariantsHold();
    }

    @Test
    void what_was_rolled_back_is_not_owed() throws SQLException {
        run("create function out_of_order() returns trigger language plpgsql as $$ begin raise exception 'no'; end $$");
        run("create trigger out_of_order after insert on outbox for each row execute function out_of_order()");
        try {
            assertThat(close(Cast.VOLUNTEER).status()).isEqualTo(500);
        } finally {
            run("drop trigger out_of_order on outbox");
            run("drop function out_of_order");
        }

        assertThat(waiting()).isEmpty();
        assertThat(Visitor.as(Cast.VOLUNTEER).visit("/me").status())
                .as("not closed either")
                .isEqualTo(200);
        assertInvariantsHold();
    }

    @Test
    void what_is_not_heard_goes_on_waiting_once_and_is_gone_when_it_was_heard() throws SQLException {
        keycloak.reachable(false);
        close(Cast.VOLUNTEER);
        outbox.tellDue();
        assertThat(waiting()).containsExactly(CLOSE);
        assertInvariantsHold();

        keycloak.reachable(true);
        TestClock.get().pass(Duration.ofMinutes(2));
        outbox.tellDue();

        assertThat(waiting()).isEmpty();
        assertThat(keycloak.told())
                .containsExactly("close " + Cast.VOLUNTEER.account(), "sign out " + Cast.VOLUNTEER.account());
    }

    private static Page close(Cast cast) {
        return new Posted(
                        "/admin/logins/closure",
                        List.of(Map.entry("pseudonym", cast.pseudonym()), Map.entry("reason", "They asked for it.")))
                .withTicketOf(Part.ADM)
                .sentBy(Visitor.as(Cast.ADMINISTRATOR));
    }

    private List<String> waiting() throws SQLException {
        List<String> waiting = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select payload from outbox order by due_at, id")) {
            while (rows.next()) {
                waiting.add(rows.getString(1));
            }
        }
        return waiting;
    }

    private void assertInvariantsHold() throws SQLException {
        try (Connection connection = database.getConnection()) {
            Invariants.hold(connection);
        }
    }

    private void run(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement change = connection.createStatement()) {
            change.execute(statement);
        }
    }
}
