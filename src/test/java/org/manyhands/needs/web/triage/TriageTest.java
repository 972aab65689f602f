package org.manyhands.needs.web.triage;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.manyhands.needs.DeclineReason;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Form;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;

/** What coordinators do with what comes in. */
@QuarkusTest
class TriageTest extends TownTest {

    private static final String TRIAGE = "/hubs/" + Town.HARBOUR + "/triage";
    private static final String PROBES = "/needs/" + Town.WATER_PROBES;
    private static final String PROBES_ITEM = TRIAGE + "/" + Town.WATER_PROBES;

    private final Visitor juniper = Visitor.as(Cast.COORDINATOR);
    private final Visitor sorrel = Visitor.as(Cast.SECOND_COORDINATOR);
    private final Visitor willow = Visitor.as(Cast.OTHER_ORGANISER);

    @Test
    void the_queues_hold_what_waits_and_say_how_much() {
        Page page = juniper.visit(TRIAGE);

        assertThat(page.text()).contains("Water probes that agree with each other");
        assertThat(queue(page, "To look at")).isEqualTo("1");
        assertThat(queue(page, "Still needed?")).isEqualTo("1");
        assertThat(queue(page, "Waiting for a group")).isEqualTo("1");
        assertThat(juniper.visit(TRIAGE + "?queue=STALE").text()).contains("Old field notes typed into a table");
    }

    @Test
    void an_opened_need_is_read_before_the_queue_it_was_picked_from() {
        assertThat(panes(juniper.visit(TRIAGE))).containsExactly("pane-list", "pane-item");

        Page opened = juniper.visit(PROBES_ITEM);
        assertThat(panes(opened)).containsExactly("pane-item", "pane-list");
        assertThat(opened.document().select(".pane-item a[href=#pane-list]").text())
                .isEqualTo("Queues");
    }

    @Test
    void an_opened_need_stands_in_the_queue_where_it_waits_whatever_link_led_to_it() {
        assertThat(opened(juniper.visit(PROBES_ITEM))).containsExactly("To look at");
        assertThat(opened(juniper.visit(TRIAGE + "/" + Town.SMELL_MAP))).containsExactly("Waiting for a group");
        assertThat(opened(juniper.visit(TRIAGE + "/" + Town.FIELD_NOTES + "?queue=STALE")))
                .as("picked from the second of its two queues")
                .containsExactly("Still needed?");

        juniper.visit(PROBES_ITEM).form(PROBES + "/publication").send();
        assertThat(opened(juniper.visit(PROBES_ITEM))).containsExactly("Looked after by nobody");
    }

    @Test
    void urgent_with_a_far_deadline_is_asked_about_where_it_is_decided() {
        String asked = "Is it that urgent? The board shows the most urgent first.";
        assertThat(juniper.visit(PROBES_ITEM).text())
                .as("this month, in six weeks")
                .doesNotContain(asked);

        juniper.visit(PROBES_ITEM)
                .form(PROBES + "/urgency")
                .with("urgency", "NOW")
                .send();

        assertThat(juniper.visit(PROBES_ITEM).text()).contains("Now, and the deadline is only", asked);
    }

    @Test
    void an_opened_need_that_waits_for_nobody_stands_in_no_queue() {
        Page kept = juniper.visit(TRIAGE + "/" + Town.INTAKE_LIST);

        assertThat(opened(kept)).isEmpty();
        assertThat(kept.text()).doesNotContain("Desk: ");
        assertThat(kept.document()
                        .select("a[href=/hubs/" + Town.HARBOUR + "/desk]")
                        .eachText())
                .contains("Desk");
        assertThat(queue(kept, "To look at")).isEqualTo("1");
    }

    /** Which of the queues is marked as the open one. */
    private static List<String> opened(Page page) {
        return page.document()
                .select(".queue[aria-current]:has(.queue-count) > span[dir]")
                .eachText();
    }

    private static List<String> panes(Page page) {
        return page.document().select(".panes > *").eachAttr("class");
    }

    @Test
    void triage_is_for_the_coordinators_of_the_hub() {
        for (Cast cast : List.of(Cast.VOLUNTEER, Cast.ORGANISER, Cast.OUTSIDER, Cast.MODERATOR, Cast.ADMINISTRATOR)) {
            assertThat(Visitor.as(cast).visit(TRIAGE).status()).as(cast.name()).isEqualTo(404);
            assertThat(Visitor.as(cast).visit(PROBES_ITEM).status())
                    .as(cast.name())
                    .isEqualTo(404);
        }
        assertThat(Visitor.anonymous().visit(TRIAGE).location()).startsWith("/login?to=");
        assertThat(juniper.visit("/hubs/" + Town.HILLSIDE + "/triage").status()).isEqualTo(404);
        assertThat(juniper.visit("/hubs/" + Town.HILLSIDE + "/triage/" + Town.WATER_PROBES)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void opening_shows_the_need_to_those_who_may_see_it_and_to_nobody_before() {
        assertThat(Visitor.anonymous().visit(PROBES).status()).isEqualTo(404);

        Page opened = juniper.visit(PROBES_ITEM).form(PROBES + "/publication").send();

        assertThat(opened.status()).isEqualTo(303);
        assertThat(Visitor.anonymous().visit(PROBES).text()).contains("River Watch", "Porto, Portugal");
        assertThat(willow.visit(PROBES).allText()).contains("Juniper opened it", "Confirmed on 2 March 2026");
    }

    @Test
    void what_nobody_has_looked_at_is_not_opened() {
        Form open = juniper.visit(PROBES_ITEM).form(PROBES + "/publication");
        willow.visit(PROBES + "/edit")
                .form(PROBES + "/edit")
                .with("difference", "Something else entirely.")
                .send();

        assertThat(open.send().status()).isEqualTo(409);
        assertThat(Visitor.anonymous().visit(PROBES).status()).isEqualTo(404);
        assertThat(juniper.visit(PROBES_ITEM).text()).contains("Something else entirely.", "Willow changed the text");
    }

    @Test
    void characters_are_counted_as_people_count_them_however_they_were_typed() {
        String letter = "e\u0301";
        Page tooLong = juniper.visit(PROBES_ITEM)
                .form(PROBES + "/question")
                .with("question", letter.repeat(1_001))
                .send();

        assertThat(tooLong.status()).isEqualTo(422);
        assertThat(tooLong.errorAt("question")).contains("1,001 characters, and 1,000 fit");
        assertThat(tooLong.form(PROBES + "/question")
                        .with("question", letter.repeat(1_000))
                        .send()
                        .status())
                .isEqualTo(303);
    }

    @Test
    void what_the_group_kept_on_purpose_and_all_it_said_is_seen_before_it_is_opened() throws SQLException {
        assertThat(juniper.visit(PROBES_ITEM).text())
                .contains("Four probes, one glass, one number.", "The manual.", "Wet feet.", "This month")
                .doesNotContain("kept this on purpose");

        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "update need set tried = 'Write to willow@example.org' where id = '" + Town.WATER_PROBES + "'");
        }

        assertThat(juniper.visit(PROBES_ITEM).document().select(".notice").text())
                .contains("The group kept this on purpose", "willow@example.org looks like a mail address");
    }

    @Test
    void asking_back_sends_it_to_the_group_which_answers_and_sends_it_again() {
        Page empty = juniper.visit(PROBES_ITEM).form(PROBES + "/question").send();
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.errorAt("question")).contains("Please write your question.");

        juniper.visit(PROBES_ITEM)
                .form(PROBES + "/question")
                .with("question", "Which probes are they?")
                .send();
        Page review = willow.visit(PROBES + "/draft/review");
        assertThat(review.text()).contains("A coordinator asks", "Which probes are they?");
        Page silent = review.form(PROBES + "/submission").send();
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.document().select(".summary a[href=#answer]").text())
                .contains("Your answer", "Please answer this.");
        assertThat(willow.visit(PROBES).text()).contains("A coordinator has asked something", "Which probes are they?");

        review.form(PROBES + "/submission")
                .with("answer", "Four of the cheap ones.")
                .send();
        assertThat(juniper.visit(PROBES_ITEM).text())
                .contains("Juniper asked", "Which probes are they?", "Willow sent it in", "Four of the cheap ones.");
    }

    @Test
    void declining_needs_a_reason_and_for_some_reasons_words() {
        Form decline = juniper.visit(PROBES_ITEM).form(PROBES + "/refusal");

        assertThat(decline.send().errorAt("reason")).isNotEmpty();
        Page wordless = decline.with("reason", "BELONGS_ELSEWHERE").send();
        assertThat(wordless.errorAt("note")).isNotEmpty();
        assertThat(wordless.text()).contains("Needed with every reason but the first two.");
        assertThat(Arrays.stream(DeclineReason.values()).filter(reason -> !reason.needsWords()))
                .as("the first two")
                .containsExactly(DeclineReason.OUT_OF_SCOPE, DeclineReason.UNSAFE);
        Page declined = decline.with("reason", "BELONGS_ELSEWHERE")
                .with("note", "The university lab does this for free.")
                .send();

        assertThat(declined.status()).isEqualTo(303);
        assertThat(willow.visit(PROBES).allText())
                .contains("Not opened", "Somebody else can help better", "The university lab does this for free.");
        assertThat(willow.visit(PROBES + "/draft/review").offers(PROBES + "/submission"))
                .isTrue();
    }

    @Test
    void of_two_who_take_a_need_the_second_hears_who_has_it() {
        Form first = juniper.visit(PROBES_ITEM).form(PROBES + "/keeper");
        Form second = sorrel.visit(PROBES_ITEM).form(PROBES + "/keeper");

        assertThat(first.send().status()).isEqualTo(303);
        Page late = second.send();

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("Somebody else has just taken it.", "Juniper looks after it.");
        assertThat(sorrel.visit(TRIAGE).text()).contains("Juniper has it");
    }

    @Test
    void a_keeper_names_who_stands_in_and_hands_over() {
        String item = TRIAGE + "/" + Town.INTAKE_LIST;
        String need = "/needs/" + Town.INTAKE_LIST;
        assertThat(sorrel.visit(item).offers(need + "/handover")).isFalse();

        juniper.visit(item)
                .form(need + "/deputy")
                .with("deputy", Cast.SECOND_COORDINATOR.id().toString())
                .send();
        assertThat(sorrel.visit(item).text()).contains("Juniper looks after it; Sorrel stands in.");
        Page taken =
                sorrel.visit(item).form(need + "/handover").with("to", "me").send();
        assertThat(taken.status()).isEqualTo(303);
        assertThat(juniper.visit(item).text()).contains("Sorrel looks after it.");

        sorrel.visit(item).form(need + "/handover").with("to", "").send();
        assertThat(juniper.visit(item).text()).contains("Nobody looks after it yet.");
    }

    @Test
    void a_need_is_given_to_coordinators_of_its_hub_only() {
        String item = TRIAGE + "/" + Town.INTAKE_LIST;
        Page refused = juniper.visit(item)
                .form("/needs/" + Town.INTAKE_LIST + "/handover")
                .with("to", Cast.VOLUNTEER.id().toString())
                .send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(juniper.visit(item).text()).contains("Juniper looks after it.");
    }

    @Test
    void urgency_is_set_and_changes_the_order_of_the_board() {
        assertThat(titles(juniper.visit("/needs"))).element(0).asString().contains("Telephones");

        juniper.visit(TRIAGE + "/" + Town.INTAKE_LIST)
                .form("/needs/" + Town.INTAKE_LIST + "/urgency")
                .with("urgency", "NOW")
                .send();

        assertThat(titles(Visitor.as(Cast.VOLUNTEER).visit("/needs")))
                .element(0)
                .asString()
                .contains("intake list");
        assertThat(juniper.visit("/needs/" + Town.INTAKE_LIST).allText()).contains("Juniper set the urgency: Now");
    }

    @Test
    void needs_that_could_be_the_same_are_shown_with_what_they_share() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("update need set title_words = 'water probes that agree with one another', group_id = '"
                    + Town.RIVER_WATCH + "' where id = '" + Town.INTAKE_LIST + "'");
        }

        Page page = juniper.visit(PROBES_ITEM);

        assertThat(page.text()).contains("Could be the same", "the titles are alike", "the same group");
        assertThat(page.document().select("a[href=/needs/" + Town.INTAKE_LIST + "]"))
                .isNotEmpty();
    }

    @Test
    void a_hub_of_open_mode_opens_open_needs_at_once_and_looks_at_the_others() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("update hub set mode = 'OPEN' where id = '" + Town.HARBOUR + "'");
        }
        Page careful = willow.visit("/needs/" + Town.GRANT_REPORT + "/draft/showing")
                .form("/needs/" + Town.GRANT_REPORT + "/draft/showing")
                .with("sensitivity", "CAREFUL")
                .send()
                .follow();

        assertThat(send(careful, Town.GRANT_REPORT.toString()).text()).contains("Sent in. ", "Waits for a coordinator");
        Page open = willow.visit("/needs/" + Town.SMELL_MAP + "/draft/review");
        assertThat(open.text()).contains("This hub opens such needs at once.");
        assertThat(send(open, Town.SMELL_MAP.toString()).allText())
                .contains(
                        "open at once, as this hub does it",
                        "Opened at once, by the rule of this hub",
                        "Help is looked for.")
                .doesNotContain("Waits for a coordinator");
    }

    @Test
    void the_needs_of_a_group_that_is_not_accredited_stay_drafts() throws SQLException {
        String submission = PROBES + "/submission";
        juniper.visit(PROBES_ITEM)
                .form(PROBES + "/question")
                .with("question", "Which probes are they?")
                .send();
        Page before = willow.visit(PROBES + "/draft/review");
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("update community_group set state = 'ENDED' where id = '" + Town.RIVER_WATCH + "'");
        }

        Page now = willow.visit(PROBES + "/draft/review");
        assertThat(now.offers(submission)).isFalse();
        assertThat(now.text()).contains("It cannot be sent in yet", "This group is not accredited at the moment.");

        Page refused = before.form(submission).with("answer", "Nobody can.").send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("This group is not accredited at the moment.");
        assertThat(refused.value("answer")).isEqualTo("Nobody can.");
    }

    @Test
    void a_group_goes_on_with_what_was_not_opened_also_without_words() {
        juniper.visit(PROBES_ITEM)
                .form(PROBES + "/question")
                .with("question", "Which probes are they?")
                .send();
        willow.visit(PROBES + "/draft/review")
                .form(PROBES + "/submission")
                .with("answer", "Four of the cheap ones.")
                .send();
        juniper.visit(PROBES_ITEM)
                .form(PROBES + "/refusal")
                .with("reason", "UNSAFE")
                .send();

        for (String page : List.of("/draft/review", "/draft/difference", "/withdrawal")) {
            assertThat(willow.visit(PROBES + page).status()).as(page).isEqualTo(200);
        }
        assertThat(willow.visit(PROBES + "/draft/review").text()).doesNotContain("Which probes are they?");
        assertThat(willow.visit(PROBES).document().select(".notice").text())
                .contains("It was not opened")
                .doesNotContain("Which probes are they?");
    }

    @Test
    void not_opened_because_another_says_the_same_says_which() {
        Form decline = juniper.visit(PROBES_ITEM).form(PROBES + "/refusal").with("reason", "DUPLICATE");

        assertThat(decline.send().errorAt("note")).isNotEmpty();
        assertThat(decline.with("note", "Your own from last week.").send().status())
                .isEqualTo(303);
    }

    @Test
    void a_need_in_which_nothing_is_asked_for_is_not_opened() {
        for (int line : List.of(8, 9)) {
            willow.visit(PROBES + "/draft/lines")
                    .form(PROBES + "/lines/" + Town.line(line) + "/removal")
                    .send();
        }

        Page refused = juniper.visit(PROBES_ITEM).form(PROBES + "/publication").send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Something is missing without which nobody can help");
        assertThat(refused.document().select(".entry-what:contains(Willow changed what is needed)"))
                .hasSize(2);
    }

    @Test
    void nobody_triages_the_needs_of_a_group_they_speak_for() throws SQLException {
        Form open = juniper.visit(PROBES_ITEM).form(PROBES + "/publication");
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("insert into access_grant (id, person_id, role, scope_kind, scope_id, granted_at) values"
                    + " (gen_random_uuid(), '" + Cast.COORDINATOR.id() + "', 'GROUP_ORGANISER', 'GROUP', '"
                    + Town.RIVER_WATCH + "', '2026-03-01T10:00:00Z')");
        }

        Page refused = open.send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("You speak for this group. Another coordinator decides about its needs.");
        Page own = juniper.visit(PROBES_ITEM);
        assertThat(own.text()).contains("You speak for this group.");
        for (String act : List.of("/publication", "/question", "/refusal")) {
            assertThat(own.offers(PROBES + act)).as(act).isFalse();
        }
        String trailer = "/needs/" + Town.BOAT_TRAILER;
        assertThat(juniper.visit(trailer).offers(trailer + "/reopening")).isTrue();
        assertThat(sorrel.visit(PROBES_ITEM)
                        .form(PROBES + "/publication")
                        .send()
                        .status())
                .isEqualTo(303);
    }

    @Test
    void what_is_over_is_looked_after_by_nobody_any_more() {
        String trailer = "/needs/" + Town.BOAT_TRAILER;
        Page item = juniper.visit(TRIAGE + "/" + Town.BOAT_TRAILER);

        for (String act : List.of("/keeper", "/handover", "/deputy")) {
            assertThat(item.offers(trailer + act)).as(act).isFalse();
        }
    }

    @Test
    void a_draft_that_waits_for_the_hubs_trust_says_so() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("update community_group set state = 'ENDED' where id = '" + Town.RIVER_WATCH + "'");
        }

        assertThat(willow.visit("/needs/" + Town.SMELL_MAP).text())
                .contains("once a coordinator of the hub accredits the group, it can be sent in");
    }

    private static Page send(Page review, String need) {
        return review.form("/needs/" + need + "/submission")
                .with("answer", "Nobody can.")
                .send()
                .follow();
    }

    private static String queue(Page page, String label) {
        return page.document()
                .select(".queue:contains(" + label + ") .queue-count")
                .eachText()
                .getFirst();
    }

    private static List<String> titles(Page page) {
        return page.document().select(".row-sentence").eachText();
    }
}
