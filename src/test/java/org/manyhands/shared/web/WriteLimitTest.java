package org.manyhands.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Form;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.TestClock;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;

/** A person can write so often and no more; their text stays with them, and others are not concerned. */
@QuarkusTest
class WriteLimitTest extends TownTest {

    @Test
    void beyond_the_limit_nothing_happens_the_text_stays_and_later_it_goes_on() throws SQLException {
        Form form = heron().visit("/me/contact").form("/me/contact").with("value", "heron.99");
        written(WriteLimit.PER_TEN_MINUTES);

        Page refused = form.send();
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("Retry-After")).isEqualTo("600");
        assertThat(refused.text())
                .contains("heron.99", "Wait 10 minutes, then send it again from here.")
                .doesNotContain("kind");
        assertThat(Visitor.as(Cast.VOLUNTEER)
                        .visit("/me/contact")
                        .form("/me/contact")
                        .with("value", "wren.1")
                        .send()
                        .status())
                .isEqualTo(303);

        TestClock.get().pass(Duration.ofMinutes(11));
        assertThat(form.send().status()).isEqualTo(303);
        assertThat(heron().visit("/me/contact").text()).contains("heron.99");
    }

    @Test
    void there_is_a_limit_for_the_day_too() throws SQLException {
        Form form = heron().visit("/me/contact").form("/me/contact").with("value", "heron.99");
        written(WriteLimit.PER_DAY);
        TestClock.get().pass(Duration.ofMinutes(11));

        assertThat(form.send().status()).isEqualTo(429);
    }

    private static Visitor heron() {
        return Visitor.as(Cast.VETTED);
    }

    private void written(int times) throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("insert into form_ticket (ticket, owner, used_at) select"
                        + " lpad(n::text, 60, 'x'), ?, ? from generate_series(1, ?) n")) {
            insert.setString(1, Cast.VETTED.account());
            insert.setObject(2, TestClock.START.atOffset(java.time.ZoneOffset.UTC));
            insert.setInt(3, times);
            insert.executeUpdate();
        }
    }
}
