package org.manyhands.needs.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Form;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;

/** What was closed and cannot be opened as it stands is written on, and goes through triage; nothing incomplete is ever open. */
@QuarkusTest
class RedraftTest extends TownTest {

    private static final String MAP = "/needs/" + Town.SMELL_MAP;
    private static final String TRAILER = "/needs/" + Town.BOAT_TRAILER;

    private final Visitor willow = Visitor.as(Cast.OTHER_ORGANISER);
    private final Visitor juniper = Visitor.as(Cast.COORDINATOR);

    @Test
    void a_group_writes_on_what_it_took_back_and_sends_it_in_again() {
        withdraw(MAP);
        Page closed = willow.visit(MAP);
        assertThat(closed.offers(MAP + "/reopening")).isFalse();
        assertThat(closed.text()).contains("Left alone, it closes again by itself after three weeks.");

        Page again = closed.form(MAP + "/redrafting").send().follow();

        assertThat(again.allText()).contains("Taken up again.", "It was taken up again", "Willow took it up again");
        assertThat(again.text()).doesNotContain("A coordinator has asked something");
        assertThat(Visitor.as(Cast.VOLUNTEER).visit(MAP).status()).isEqualTo(404);
        Page sent =
                willow.visit(MAP + "/draft/review").form(MAP + "/submission").send();
        assertThat(sent.status()).as("no answer is owed to nobody").isEqualTo(303);
        assertThat(juniper.visit("/hubs/" + Town.HARBOUR + "/desk?queue=triage").text())
                .contains(sent.follow().document().select("h1").text());
    }

    @Test
    void what_lacks_something_is_not_offered_to_be_opened_and_says_what_is_missing() throws SQLException {
        sql("delete from need_line where need_id = '" + Town.BOAT_TRAILER + "'");
        Page closed = willow.visit(TRAILER);
        assertThat(closed.allText())
                .as("what is over says what it lacks, and not that it is to be confirmed")
                .contains("No line yet")
                .doesNotContain("Still needed?");
        assertThat(closed.offers(TRAILER + "/reopening")).isFalse();
        assertThat(juniper.visit(TRAILER).offers(TRAILER + "/reopening")).isFalse();

        closed.form(TRAILER + "/redrafting").send();

        Page review = willow.visit(TRAILER + "/draft/review");
        assertThat(review.document().select("main a[href^=" + TRAILER + "/draft/lines?then=review]"))
                .isNotEmpty();
        assertThat(review.offers(TRAILER + "/submission")).isFalse();
        assertThat(state(Town.BOAT_TRAILER.toString())).isEqualTo("NEEDS_INFO");
    }

    @Test
    void what_can_be_opened_as_it_stands_is_not_written_on() {
        Page closed = willow.visit(TRAILER);

        assertThat(closed.offers(TRAILER + "/reopening")).isTrue();
        assertThat(closed.offers(TRAILER + "/redrafting")).isFalse();
    }

    @Test
    void what_was_rewritten_after_others_had_read_it_is_opened_by_a_coordinator_alone() throws SQLException {
        Form early = willow.visit(TRAILER).form(TRAILER + "/reopening");
        Form late = willow.visit(TRAILER).form(TRAILER + "/reopening");
        sql("update need set difference = '' where id = '" + Town.BOAT_TRAILER + "'");
        willow.visit(TRAILER).form(TRAILER + "/redrafting").send();
        sql("update need set difference = 'Nobody has looked at this' where id = '" + Town.BOAT_TRAILER + "'");
        withdraw(TRAILER);

        assertThat(willow.visit(TRAILER).offers(TRAILER + "/reopening")).isFalse();
        assertThat(early.send().text()).contains("Only a coordinator opens this one again.");
        assertThat(state(Town.BOAT_TRAILER.toString())).isEqualTo("CLOSED");

        assertThat(juniper.visit(TRAILER).form(TRAILER + "/reopening").send().status())
                .as("who looks at it and opens it")
                .isEqualTo(303);
        sql("update need set state = 'CLOSED', close_reason = 'FULFILLED' where id = '" + Town.BOAT_TRAILER + "'");
        assertThat(late.send().status()).as("opened once, as it is").isEqualTo(303);
    }

    @Test
    void what_was_closed_as_unsafe_is_given_back_by_a_coordinator_only() throws SQLException {
        withdraw(MAP);
        Form early = willow.visit(MAP).form(MAP + "/redrafting");
        sql("update need set close_reason = 'UNSAFE' where id = '" + Town.SMELL_MAP + "'");

        assertThat(willow.visit(MAP).offers(MAP + "/redrafting")).isFalse();
        assertThat(early.send().text()).contains("Only a coordinator opens this one again.");
        assertThat(juniper.visit(MAP).form(MAP + "/redrafting").send().status()).isEqualTo(303);
        assertThat(willow.visit("/my-work").document().select("#waiting .row:has(a[href=" + MAP + "])"))
                .as("the group is told")
                .hasSize(1);
    }

    private void withdraw(String need) {
        willow.visit(need + "/withdrawal").form(need + "/withdrawal").send();
    }

    private String state(String need) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                var found = statement.executeQuery("select state from need where id = '" + need + "'")) {
            found.next();
            return found.getString(1);
        }
    }
}
