package org.manyhands.hubs.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Form;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.TestClock;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;

/** From the first question to leaving again. */
@QuarkusTest
class JoiningTest extends TownTest {

    private static final String HARBOUR = "/hubs/" + Town.HARBOUR;
    private static final String HILLSIDE = "/hubs/" + Town.HILLSIDE;
    private static final String FINCH = HARBOUR + "/applications/00000000-0000-4000-8800-000000000011";

    private final Visitor finch = Visitor.as(Cast.UNATTACHED);
    private final Visitor coordinator = Visitor.as(Cast.COORDINATOR);
    private final Visitor outsider = Visitor.as(Cast.OUTSIDER);

    @Test
    void somebody_asks_is_read_taken_in_and_belongs_from_the_next_click() throws SQLException {
        Page asked = outsider.visit(HARBOUR + "/application")
                .form(HARBOUR + "/application")
                .with("answer", "Mend boats.")
                .and("answer", "")
                .send();
        assertThat(asked.location()).isEqualTo(HARBOUR + "/membership?done=hubs.asked");
        assertThat(asked.follow().text()).contains("You have asked to join.", "A coordinator has not decided yet.");
        assertThat(outsider.visit(HARBOUR + "/invitations").status()).isEqualTo(404);

        Page queue = coordinator.visit(HARBOUR + "/applications");
        assertThat(queue.text()).contains("2 people wait", "Thistle asked on 2 March 2026", "Mend boats.");
        assertThat(queue.text().indexOf("Finch"))
                .as("oldest first")
                .isLessThan(queue.text().indexOf("Thistle"));
        String accept = queue.document()
                .select("form[action$=/acceptance]")
                .eachAttr("action")
                .getLast();
        assertThat(queue.form(accept).send().location()).contains("done=hubs.taken_in");

        assertThat(outsider.visit(HARBOUR).text()).contains("You belong here", "My membership");
        Page membership = outsider.visit(HARBOUR + "/membership");
        assertThat(membership.text()).contains("You asked to join.", "A coordinator took you in.");
        assertThat(membership.allText()).contains("A coordinator read your answers on 2 March 2026.");
        assertThat(membership.allText()).doesNotContain("Juniper");
        assertThat(count("membership_answer")).as("Finch's two are left").isEqualTo(2);
    }

    @Test
    void answers_that_are_missing_or_too_long_come_back_with_what_was_typed() throws SQLException {
        Page page = outsider.visit(HARBOUR + "/application")
                .form(HARBOUR + "/application")
                .with("answer", " ")
                .and("answer", "x".repeat(1001))
                .send();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.errorAt("answer-1")).contains("Please answer this.");
        assertThat(page.errorAt("answer-2")).contains("1,001");
        assertThat(page.document().select("#answer-2").text()).contains("x".repeat(1001));
        assertThat(page.document().title()).startsWith("Error:");
        assertThat(page.document().select(".summary a").eachAttr("href")).containsExactly("#answer-1", "#answer-2");
        assertThat(count("membership where state = 'APPLIED'")).isEqualTo(1);
    }

    @Test
    void an_answer_that_leads_to_a_person_is_asked_about_before_coordinators_can_read_it() throws SQLException {
        Page warned = outsider.visit(HARBOUR + "/application")
                .form(HARBOUR + "/application")
                .with("answer", "Mend boats. Ring me: +351 912 345 678")
                .and("answer", "")
                .send();

        assertThat(warned.status()).isEqualTo(422);
        assertThat(warned.text()).contains("This could lead to a person", "+351 912 345 678");
        assertThat(warned.document().select("#answer-1").text()).contains("Ring me");
        assertThat(count("membership where state = 'APPLIED'")).isEqualTo(1);

        Page meant = warned.form(HARBOUR + "/application").ticked("meant").send();
        assertThat(meant.location()).contains("done=hubs.asked");
    }

    @Test
    void questions_that_changed_meanwhile_are_not_answered_by_old_answers() throws SQLException {
        Form form = outsider.visit(HARBOUR + "/application")
                .form(HARBOUR + "/application")
                .with("answer", "Mend boats.")
                .and("answer", "");
        sql("update hub set version = version + 1");

        Page page = form.send();

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.source()).contains("Mend boats.");
    }

    @Test
    void a_form_sent_twice_asks_once_and_a_second_form_is_refused_in_words() throws SQLException {
        Form form = outsider.visit(HARBOUR + "/application")
                .form(HARBOUR + "/application")
                .with("answer", "Mend boats.")
                .and("answer", "");
        Form fromAnotherTab = outsider.visit(HARBOUR + "/application")
                .form(HARBOUR + "/application")
                .with("answer", "Mend boats, again.")
                .and("answer", "");
        String first = form.send().location();

        assertThat(form.send().location()).isEqualTo(first);
        Page second = fromAnotherTab.send();
        assertThat(second.status()).isEqualTo(422);
        assertThat(second.text()).contains("You have asked this hub already.");
        assertThat(count("membership where state = 'APPLIED'")).isEqualTo(2);
    }

    @Test
    void a_database_that_does_not_answer_is_no_lost_race() throws SQLException {
        Form form = outsider.visit(HARBOUR + "/application")
                .form(HARBOUR + "/application")
                .with("answer", "Mend boats.")
                .and("answer", "");
        try (Connection holding = database.getConnection()) {
            holding.setAutoCommit(false);
            holding.createStatement().execute("lock table membership in share mode");

            assertThat(form.send().status()).isEqualTo(503);

            holding.rollback();
        }
        assertThat(form.send().status()).isEqualTo(303);
    }

    @Test
    void a_member_or_somebody_who_waits_is_told_why_they_cannot_ask() {
        assertThat(Visitor.as(Cast.VOLUNTEER).visit(HARBOUR + "/application").text())
                .contains("You belong to this hub already.");
        assertThat(finch.visit(HARBOUR + "/application").text()).contains("You have asked this hub already.");
    }

    @Test
    void whoever_asked_takes_it_back_and_asks_again_at_once() throws SQLException {
        Page page = finch.visit(HARBOUR + "/membership")
                .form(HARBOUR + "/membership/withdrawal")
                .send();

        assertThat(page.follow().text()).contains("You withdrew your request. Your answers are deleted.");
        assertThat(count("membership_answer")).isZero();
        assertThat(coordinator.visit(HARBOUR + "/applications").text()).contains("Nobody asks to join");
        assertThat(finch.visit(HARBOUR + "/application").text()).doesNotContain("not possible");
    }

    @Test
    void declining_takes_a_reason_which_the_person_reads_and_a_month() {
        Page item = coordinator.visit(FINCH);
        Page without = item.form(FINCH + "/refusal").with("reason", "  ").send();
        assertThat(without.status()).isEqualTo(422);
        assertThat(without.errorAt("reason")).contains("Please answer this.");

        Page declined = item.form(FINCH + "/refusal")
                .with("reason", "We are full until summer.")
                .send();

        assertThat(declined.follow().text()).contains("Declined. They can read your reason.");
        assertThat(finch.visit(HARBOUR + "/membership").text())
                .contains("You were declined", "We are full until summer.")
                .doesNotContain("Juniper");
        assertThat(finch.visit("/my-work")
                        .document()
                        .select("main a[href=" + HARBOUR + "/membership]")
                        .text())
                .as("whoever comes back without knowing finds the way to the reason")
                .isEqualTo("Harbour declined your request to join: read why");
        assertThat(finch.visit(HARBOUR + "/application").text()).contains("declined less than a month ago");
        TestClock.get().pass(Duration.ofDays(30));
        assertThat(finch.visit(HARBOUR + "/application").text()).doesNotContain("not possible");
        assertThat(finch.visit("/my-work").text()).doesNotContain("declined");
    }

    @Test
    void whoever_waits_is_led_to_where_they_stand_and_has_no_form_that_would_be_refused() {
        Page page = finch.visit(HARBOUR + "/application");

        assertThat(page.text()).contains("You have asked this hub already.").doesNotContain("in your own words");
        assertThat(page.offers(HARBOUR + "/application")).isFalse();
        assertThat(page.document()
                        .select("main a[href=" + HARBOUR + "/membership]")
                        .text())
                .isEqualTo("Where you stand with this hub");
    }

    @Test
    void of_two_coordinators_at_once_the_second_is_told() {
        Form takeIn = coordinator.visit(FINCH).form(FINCH + "/acceptance");
        Form decline = Visitor.as(Cast.SECOND_COORDINATOR)
                .visit(FINCH)
                .form(FINCH + "/refusal")
                .with("reason", "Not now.");
        assertThat(takeIn.send().status()).isEqualTo(303);

        Page second = decline.send();

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.source()).contains("Not now.");
        assertThat(finch.visit(HARBOUR).text()).contains("You belong here");
    }

    @Test
    void whoever_comes_to_a_request_that_was_decided_is_told_so_whatever_they_typed() {
        Form decline = Visitor.as(Cast.SECOND_COORDINATOR).visit(FINCH).form(FINCH + "/refusal");
        coordinator.visit(FINCH).form(FINCH + "/acceptance").send();

        assertThat(decline.with("reason", "Ring +351 912 345 678.").send().status())
                .as("as without the warning")
                .isEqualTo(409);
        assertThat(Visitor.as(Cast.SECOND_COORDINATOR).visit(FINCH).location()).isEqualTo(HARBOUR + "/applications");
        assertThat(outsider.visit(FINCH).status()).isEqualTo(404);
    }

    @Test
    void only_this_hubs_coordinators_read_and_decide() throws SQLException {
        Form form = coordinator.visit(FINCH).form(FINCH + "/acceptance");
        for (Cast other :
                new Cast[] {Cast.VETTED, Cast.OUTSIDER, Cast.ADMINISTRATOR, Cast.MODERATOR, Cast.UNATTACHED}) {
            Visitor visitor = Visitor.as(other);
            assertThat(visitor.visit(FINCH).status()).as(other.name()).isEqualTo(404);
            assertThat(visitor.post(FINCH + "/acceptance", Map.of()).status()).isEqualTo(403);
            assertThat(form.sentBy(visitor).send().status())
                    .as("another's ticket")
                    .isEqualTo(403);
        }
        assertThat(Visitor.anonymous().visit(FINCH).status()).isEqualTo(303);
        // The coordinator of another hub cannot reach it through their own hub's address either.
        assertThat(outsider.visit(FINCH.replace(HARBOUR, HILLSIDE)).status()).isEqualTo(404);
        assertThat(count("membership where state = 'APPLIED'")).isEqualTo(1);
    }

    @Test
    void looks_are_noted_once_a_day_and_only_for_what_was_shown() throws SQLException {
        coordinator.visit(HARBOUR);
        assertThat(count("membership_look")).as("a count is no look").isZero();

        coordinator.visit(HARBOUR + "/applications");
        coordinator.visit(FINCH);
        Visitor.as(Cast.SECOND_COORDINATOR).visit(FINCH);

        assertThat(count("membership_look")).isEqualTo(2);
        assertThat(finch.visit(HARBOUR + "/membership")
                        .document()
                        .select("aside li")
                        .eachText())
                .as("several coordinators on one day are one line")
                .containsExactly("A coordinator read your answers on 2 March 2026.");
    }

    @Test
    void a_member_takes_a_break_comes_back_and_leaves() {
        Visitor wren = Visitor.as(Cast.VOLUNTEER);
        Page away = wren.visit(HARBOUR + "/membership")
                .form(HARBOUR + "/membership/absence")
                .send()
                .follow();
        assertThat(away.text()).contains("You are taking a break");
        assertThat(wren.visit(HARBOUR).text()).as("reads on").contains("In this hub");

        Page back = away.form(HARBOUR + "/membership/return").send().follow();
        assertThat(back.text()).contains("Good that you are back.");

        Page left = back.form(HARBOUR + "/membership/departure").send().follow();
        assertThat(left.text()).contains("You left this hub.", "You came back.");
        assertThat(wren.visit(HARBOUR).text()).doesNotContain("In this hub").contains("Ask to join");
    }

    @Test
    void leaving_ends_everything_held_through_the_hub() throws SQLException {
        Visitor heron = Visitor.as(Cast.VETTED);
        heron.visit(HARBOUR + "/membership")
                .form(HARBOUR + "/membership/departure")
                .send();

        assertThat(count("access_grant where person_id = '" + Cast.VETTED.id() + "' and ended_at is null"))
                .isZero();
        assertThat(count("vetting where ended_at is null")).isZero();
    }

    @Test
    void a_stale_button_of_ones_own_page_changes_nothing() {
        Visitor wren = Visitor.as(Cast.VOLUNTEER);
        Page page = wren.visit(HARBOUR + "/membership");
        Form leave = page.form(HARBOUR + "/membership/departure");
        Form rest = page.form(HARBOUR + "/membership/absence");
        leave.send();

        assertThat(rest.send().status()).isEqualTo(404);
    }

    @Test
    void nobody_sees_a_membership_they_do_not_have() {
        assertThat(Visitor.as(Cast.OUTSIDER).visit(HARBOUR + "/membership").status())
                .isEqualTo(404);
        assertThat(Visitor.anonymous().visit(HARBOUR + "/membership").status()).isEqualTo(303);
    }
}
