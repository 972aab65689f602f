package org.manyhands.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Form;
import org.manyhands.scenarios.TestClock;
import org.manyhands.scenarios.TestLoginAccounts;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;

/** Asking by forms that are refused ends like writing does. */
@QuarkusTest
class RefusalLimitTest extends TownTest {

    private static final String STRANGER = "00000000-0000-4000-a000-000000000099";

    @Inject
    TestLoginAccounts accounts;

    @Inject
    UsedTickets housekeeping;

    @AfterEach
    void theIdentityProviderAnswersAgain() {
        accounts.reachable(true);
    }

    @Test
    void nobody_finds_out_by_trying_which_names_are_taken() {
        Form taken = welcome().with("pseudonym", "Wren");

        List<Integer> answers = IntStream.range(0, 200)
                .mapToObj(again -> taken.send().status())
                .distinct()
                .toList();

        assertThat(answers).containsExactly(422, 429);
        assertThat(taken.send().header("Retry-After")).isEqualTo("600");
        assertThat(Visitor.as(Cast.NEWCOMER)
                        .visit("/welcome")
                        .form("/welcome")
                        .with("pseudonym", "Quiet Badger")
                        .send()
                        .status())
                .as("others are not concerned")
                .isEqualTo(303);

        TestClock.get().pass(Duration.ofMinutes(11));
        assertThat(welcome().with("pseudonym", "Shy Badger").send().status()).isEqualTo(303);
    }

    @Test
    void the_identity_provider_is_not_asked_about_a_name_that_is_taken_nor_beyond_the_limit() throws SQLException {
        Form taken = welcome().with("pseudonym", "Wren");
        Form free = welcome().with("pseudonym", "Shy Badger");
        accounts.reachable(false);

        assertThat(taken.send().status()).isEqualTo(422);
        assertThat(free.send().status()).isEqualTo(502);
        refused(WriteLimit.PER_TEN_MINUTES);
        assertThat(free.send().status()).isEqualTo(429);
    }

    @Test
    void after_a_day_a_refusal_is_forgotten() throws SQLException {
        refused(3);
        TestClock.get().pass(Tickets.LIFE.plusMinutes(1));

        housekeeping.forget();

        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery("select count(*) from form_refusal")) {
            rows.next();
            assertThat(rows.getInt(1)).isZero();
        }
    }

    private static Form welcome() {
        return Visitor.signingInAs(STRANGER).visit("/welcome").form("/welcome");
    }

    private void refused(int times) throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "insert into form_refusal (owner, refused_at) select ?, ? from generate_series(1, ?)")) {
            insert.setString(1, STRANGER);
            insert.setObject(2, TestClock.get().instant().atOffset(java.time.ZoneOffset.UTC));
            insert.setInt(3, times);
            insert.executeUpdate();
        }
    }
}
