package org.manyhands.needs.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Form;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.TestClock;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;

/** What becomes of an open need: held, confirmed, made more careful, closed, opened again. */
@QuarkusTest
class NeedActsTest extends TownTest {

    private static final String NEED = "/needs/" + Town.INTAKE_LIST;

    private final Visitor organiser = Visitor.as(Cast.ORGANISER);
    private final Visitor coordinator = Visitor.as(Cast.COORDINATOR);
    private final Visitor volunteer = Visitor.as(Cast.VOLUNTEER);

    @Test
    void a_need_on_hold_leaves_the_board_and_comes_back() {
        organiser.visit(NEED).form(NEED + "/hold").send();
        assertThat(volunteer.visit("/needs").text()).doesNotContain("Our intake list");
        assertThat(volunteer.visit(NEED).text()).contains("On hold");

        organiser.visit(NEED).form(NEED + "/resumption").send();
        assertThat(volunteer.visit("/needs").text()).contains("Our intake list");
    }

    @Test
    void a_need_that_nobody_confirms_goes_stale_and_one_click_brings_it_back() {
        TestClock.get().pass(Duration.ofDays(25));
        assertThat(organiser.visit(NEED).allText()).contains("soon to be confirmed again");
        TestClock.get().pass(Duration.ofDays(2));
        assertThat(volunteer.visit("/needs").text()).doesNotContain("Our intake list");
        assertThat(organiser.visit(NEED).allText()).contains("It has left the lists.");
        assertThat(coordinator
                        .visit("/hubs/" + Town.HARBOUR + "/triage?queue=STALE")
                        .text())
                .contains("Our intake list");

        Page confirmed =
                organiser.visit(NEED).form(NEED + "/confirmation").send().follow();

        assertThat(confirmed.allText()).contains("Confirmed: still needed.", "Maple said that it is still needed");
        assertThat(volunteer.visit("/needs").text()).contains("Our intake list");
    }

    @Test
    void careful_needs_are_asked_after_more_often() {
        TestClock.get().pass(Duration.ofDays(12));
        assertThat(volunteer.visit("/needs").text()).contains("Interpreters for two appointments");
        TestClock.get().pass(Duration.ofDays(1));
        assertThat(volunteer.visit("/needs").text())
                .doesNotContain("Interpreters for two appointments")
                .contains("Our intake list");
    }

    @Test
    void each_side_is_offered_the_reasons_that_are_its_own_to_give() {
        assertThat(organiser.visit(NEED + "/closure").text())
                .contains("Met elsewhere", "The group takes it back")
                .doesNotContain("Not what this hub is for", "Nobody of the group answers");
        assertThat(organiser.visit(NEED + "/closure").document().select("label[for=sameAs] .field-optional"))
                .as("without the other need nobody closes a duplicate")
                .isEmpty();
        assertThat(coordinator.visit(NEED + "/closure").text())
                .contains("Not what this hub is for", "Nobody of the group answers")
                .doesNotContain("The group takes it back");
        assertThat(organiser
                        .visit(NEED + "/closure")
                        .form(NEED + "/closure")
                        .with("reason", "UNSAFE")
                        .send()
                        .errorAt("reason"))
                .isNotEmpty();
    }

    @Test
    void closing_asks_why_and_takes_it_from_everybody_who_only_read_it() {
        Form close = organiser.visit(NEED + "/closure").form(NEED + "/closure");
        Page again = close.with("note", "It was good.").send();
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.errorAt("reason")).isNotEmpty();
        assertThat(again.value("note")).isEqualTo("It was good.");

        Page closed = close.with("reason", "PARTLY_FULFILLED").send().follow();

        assertThat(closed.text()).contains("Closed.", "It is over: partly fulfilled");
        assertThat(volunteer.visit(NEED).status()).isEqualTo(404);
        assertThat(coordinator.visit(NEED).allText()).contains("Maple closed it: partly fulfilled");
    }

    @Test
    void a_duplicate_names_the_other_need() {
        Form close =
                coordinator.visit(NEED + "/closure").form(NEED + "/closure").with("reason", "DUPLICATE");
        assertThat(close.send().errorAt("sameAs")).isNotEmpty();
        assertThat(close.with("sameAs", Town.OAKS.toString().replace("1", "7"))
                        .send()
                        .errorAt("sameAs"))
                .isNotEmpty();

        Page closed = close.with("sameAs", "/needs/" + Town.INTERPRETERS).send().follow();

        assertThat(closed.document().select("main a[href=/needs/" + Town.INTERPRETERS + "]"))
                .isNotEmpty();
    }

    @Test
    void what_is_closed_can_be_opened_again_but_not_by_the_group_if_it_was_unsafe() {
        coordinator
                .visit(NEED + "/closure")
                .form(NEED + "/closure")
                .with("reason", "UNSAFE")
                .send();

        assertThat(organiser.visit(NEED).offers(NEED + "/reopening")).isFalse();
        Page reopened = coordinator.visit(NEED).form(NEED + "/reopening").send().follow();
        assertThat(reopened.allText()).contains("Open again.", "Juniper opened it again");
        assertThat(volunteer.visit(NEED).status()).isEqualTo(200);
    }

    @Test
    void of_two_who_act_at_once_the_second_hears_that_it_is_over() {
        Form hold = organiser.visit(NEED).form(NEED + "/hold");
        coordinator
                .visit(NEED + "/closure")
                .form(NEED + "/closure")
                .with("reason", "MET_ELSEWHERE")
                .send();

        Page late = hold.send();

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("Somebody may have been quicker.", "It is over: met elsewhere");
    }

    @Test
    void a_double_click_closes_once() {
        Form close = organiser.visit(NEED + "/closure").form(NEED + "/closure").with("reason", "FULFILLED");

        String first = close.send().location();
        Page second = close.send();

        assertThat(second.location()).isEqualTo(first);
        assertThat(coordinator.visit(NEED).document().select(".entry-what:contains(closed it)"))
                .hasSize(1);
    }

    @Test
    void anybody_responsible_makes_it_more_careful_and_it_holds_at_once() {
        Page before = coordinator.visit(NEED + "/exposure");
        assertThat(before.text()).contains("Finds it in the list").doesNotContain("For them it does not exist");

        Page raised = before.form(NEED + "/exposure")
                .with("sensitivity", "PROTECTED")
                .with("note", "Somebody asked about it in the street.")
                .send();

        assertThat(raised.status()).isEqualTo(303);
        assertThat(Visitor.anonymous().visit(NEED).status()).isEqualTo(404);
        assertThat(volunteer.visit(NEED).status()).isEqualTo(404);
        assertThat(organiser.visit(NEED).allText())
                .contains("Juniper made it more careful: Protected", "Somebody asked about it in the street.");
    }

    @Test
    void looking_who_would_see_it_loses_nothing_that_was_typed_and_changes_nothing() {
        Page looked = organiser
                .visit(NEED + "/exposure")
                .form(NEED + "/exposure")
                .with("sensitivity", "PROTECTED")
                .with("note", "Ring me: +351 912 345 678.")
                .with("go", "look")
                .send()
                .form(NEED + "/exposure")
                .ticked("meant")
                .with("go", "look")
                .send();

        assertThat(looked.status()).isEqualTo(200);
        assertThat(looked.value("note")).isEqualTo("Ring me: +351 912 345 678.");
        assertThat(looked.document().select("#preview[autofocus]").text()).contains("For them it does not exist");
        assertThat(Visitor.anonymous().visit(NEED).status())
                .as("nothing changed")
                .isEqualTo(200);

        Page raised = looked.form(NEED + "/exposure").with("go", "on").send();

        assertThat(raised.status()).isEqualTo(303);
        assertThat(organiser.visit(NEED).allText())
                .contains("Maple made it more careful: Protected", "Ring me: +351 912 345 678.");
    }

    @Test
    void a_protected_need_is_shown_to_more_people_by_nobody_alone() {
        String phones = "/needs/" + Town.WATCHED_PHONES;
        for (Visitor visitor : new Visitor[] {organiser, coordinator}) {
            Page refused = visitor.visit(phones + "/exposure")
                    .form(phones + "/exposure")
                    .with("sensitivity", "OPEN")
                    .send();
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.errorAt("sensitivity")).contains("takes two");
        }
        assertThat(volunteer.visit(phones).status()).isEqualTo(404);
    }

    @Test
    void a_group_takes_back_what_it_sent_in() {
        String probes = "/needs/" + Town.WATER_PROBES;
        Page taken = Visitor.as(Cast.OTHER_ORGANISER)
                .visit(probes + "/withdrawal")
                .form(probes + "/withdrawal")
                .send()
                .follow();

        assertThat(taken.text()).contains("Taken back.", "It is over: taken back");
        assertThat(taken.offers(probes + "/reopening")).isFalse();
    }

    @Test
    void what_ended_well_is_ticked_and_what_ended_otherwise_is_crossed() {
        for (String[] end : new String[][] {{"PARTLY_FULFILLED", "done"}, {"NO_HELPER_FOUND", "closed"}}) {
            organiser
                    .visit(NEED + "/closure")
                    .form(NEED + "/closure")
                    .with("reason", end[0])
                    .send();

            assertThat(organiser.visit(NEED).document().select(".mark-" + end[1]))
                    .as(end[0])
                    .isNotEmpty();
            assertThat(organiser
                            .visit("/needs/own")
                            .document()
                            .select(".row:contains(Our intake list) .mark-" + end[1]))
                    .as("in the list: " + end[0])
                    .isNotEmpty();
            organiser.visit(NEED).form(NEED + "/reopening").send();
        }
    }

    @Test
    void a_duplicate_names_the_other_need_also_where_others_are_more_alike() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "update need set title_words = 'our intake list has outgrown its spreadsheets' where id = '"
                            + Town.INTERPRETERS + "'");
        }
        Page asked = coordinator.visit(NEED + "/closure");
        assertThat(asked.document().select("input[type=radio][value=" + Town.INTERPRETERS + "]"))
                .hasSize(1);

        assertThat(asked.document().select("input[type=text][name=sameAs]")).hasSize(1);
        Page closed = asked.form(NEED + "/closure")
                .with("reason", "DUPLICATE")
                .with("sameAs", "/needs/" + Town.WATER_PROBES)
                .send()
                .follow();

        assertThat(closed.document().select("main a[href=/needs/" + Town.WATER_PROBES + "]"))
                .isNotEmpty();
    }
}
