package org.manyhands.needs.web.writing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;

/** The form in steps: what was typed is kept, what would lead to a person is noticed, nothing is added silently. */
@QuarkusTest
class NeedFormTest extends TownTest {

    private static final String DRAFT = "/needs/" + Town.LEAFLETS + "/draft";
    private static final String LINES = "/needs/" + Town.LEAFLETS + "/lines";

    private final Visitor organiser = Visitor.as(Cast.ORGANISER);

    @Test
    void leaving_and_coming_back_finds_everything_as_it_was_typed() {
        Page left = step("difference")
                .form(DRAFT + "/difference")
                .with("title", "Leaflets in plain words")
                .with("difference", "Half a thought\nand a second line")
                .with("go", "later")
                .send()
                .follow();

        assertThat(left.text()).contains("Kept. Come back whenever it suits you.", "Half a thought");
        assertThat(step("difference").value("difference")).isEqualTo("Half a thought\nand a second line");
    }

    @Test
    void going_back_keeps_what_is_not_finished() {
        Page before = step("done")
                .form(DRAFT + "/done")
                .with("tried", "A drawing")
                .with("go", "back")
                .send();

        assertThat(before.location()).isEqualTo(DRAFT + "/difference");
        assertThat(step("done").value("tried")).isEqualTo("A drawing");
    }

    @Test
    void going_on_says_what_is_missing_and_keeps_the_rest() {
        Page again = step("difference")
                .form(DRAFT + "/difference")
                .with("title", "")
                .with("difference", "People understand the letter they got.")
                .send();

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.errorAt("title")).isNotEmpty();
        assertThat(again.value("difference")).isEqualTo("People understand the letter they got.");
    }

    @Test
    void what_came_back_keeps_a_title_whichever_way_its_writer_leaves() {
        String back = "/needs/" + Town.SMELL_MAP + "/draft/difference";
        Visitor willow = Visitor.as(Cast.OTHER_ORGANISER);
        for (String go : List.of("later", "back", "on")) {
            Page again = willow.visit(back)
                    .form(back)
                    .with("title", "")
                    .with("difference", "A map without houses.")
                    .with("go", go)
                    .send();

            assertThat(again.status()).as(go).isEqualTo(422);
            assertThat(again.errorAt("title")).as(go).isNotEmpty();
            assertThat(again.value("difference")).isEqualTo("A map without houses.");
        }
    }

    @Test
    void too_long_is_said_with_both_numbers_and_nothing_is_cut() {
        String typed = "é".repeat(121);
        Page again = step("difference")
                .form(DRAFT + "/difference")
                .with("title", typed)
                .send();

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.errorAt("title")).contains("121", "120");
        assertThat(again.value("title")).isEqualTo(typed);
        assertThat(step("difference").value("title")).isEqualTo("Leaflets in plain words");
    }

    @Test
    void what_would_lead_to_a_person_is_noticed_before_it_is_stored() {
        Page warned = step("difference")
                .form(DRAFT + "/difference")
                .with("difference", "Call Ana on +351 912 345 678 or write to ana@example.org.")
                .send();

        assertThat(warned.status()).isEqualTo(422);
        assertThat(warned.text())
                .contains("+351 912 345 678", "looks like a telephone number")
                .contains("ana@example.org", "looks like a mail address");
        assertThat(step("difference").value("difference")).isEmpty();

        Page kept = warned.form(DRAFT + "/difference").ticked("meant").send();

        assertThat(kept.status()).isEqualTo(303);
        assertThat(step("difference").value("difference")).contains("ana@example.org");
    }

    @Test
    void what_was_kept_deliberately_is_not_asked_about_again() {
        step("people")
                .form(DRAFT + "/people")
                .with("risks", "The desk is ana@example.org")
                .send()
                .form(DRAFT + "/people")
                .ticked("meant")
                .send();

        Page again = step("people")
                .form(DRAFT + "/people")
                .with("risks", "The desk is ana@example.org, mornings only")
                .send();
        Page other = step("people")
                .form(DRAFT + "/people")
                .with("risks", "Or write to rui@example.org")
                .send();

        assertThat(again.status()).isEqualTo(303);
        assertThat(other.status()).isEqualTo(422);
    }

    @Test
    void the_tick_is_for_what_stood_beside_it_and_not_for_what_is_typed_later() {
        Page warned = step("difference")
                .form(DRAFT + "/difference")
                .with("difference", "Give to ES91 2100 0418 4502 0005 1332.")
                .send();

        Page more = warned.form(DRAFT + "/difference")
                .ticked("meant")
                .with("difference", "Give to ES91 2100 0418 4502 0005 1332 or ring +351 912 345 678.")
                .send();

        assertThat(more.status()).isEqualTo(422);
        assertThat(more.text()).contains("looks like a telephone number", "ES91 2100 0418 4502 0005 1332");
        assertThat(step("difference").value("difference")).isEmpty();

        Page fewer = more.form(DRAFT + "/difference")
                .ticked("meant")
                .with("difference", "Ring +351 912 345 678.")
                .send();
        assertThat(fewer.status()).as("some of what it was given for").isEqualTo(303);
    }

    @Test
    void the_tick_is_kept_when_something_else_is_wrong() {
        Page warned = step("difference")
                .form(DRAFT + "/difference")
                .with("difference", "Write to ana@example.org.")
                .send();

        Page wrong = warned.form(DRAFT + "/difference")
                .ticked("meant")
                .with("title", "é".repeat(121))
                .send();

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.errorAt("title")).contains("121");
        assertThat(wrong.document().select("input[name=meant][checked]")).hasSize(1);

        Page kept = wrong.form(DRAFT + "/difference")
                .with("title", "Leaflets in plain words")
                .send();

        assertThat(kept.status()).isEqualTo(303);
        assertThat(step("difference").value("difference")).contains("ana@example.org");
    }

    @Test
    void the_tick_goes_along_unseen_when_the_form_is_too_old_and_is_sent_again() {
        Page old = step("difference")
                .form(DRAFT + "/difference")
                .with("difference", "Write to ana@example.org.")
                .send()
                .form(DRAFT + "/difference")
                .ticked("meant")
                .with("ticket", "too old")
                .send();

        assertThat(old.status()).isEqualTo(403);
        assertThat(old.document().select("input[type=hidden][name=meant]")).hasSize(1);
        assertThat(old.form(DRAFT + "/difference").send().status()).isEqualTo(303);
    }

    @Test
    void what_was_meant_for_few_is_asked_about_where_more_people_read_it() {
        step("people")
                .form(DRAFT + "/people")
                .with("decider", "Ana, ana@example.org")
                .send()
                .form(DRAFT + "/people")
                .ticked("meant")
                .send();

        Page elsewhere = step("difference")
                .form(DRAFT + "/difference")
                .with("difference", "Write to ana@example.org.")
                .send();

        assertThat(elsewhere.status()).isEqualTo(422);
        assertThat(elsewhere.text()).contains("ana@example.org looks like a mail address");
    }

    @Test
    void skills_are_proposed_from_the_text_and_added_only_when_ticked() {
        step("difference")
                .form(DRAFT + "/difference")
                .with("difference", "Somebody does the illustration, somebody the translation.")
                .send();
        Page lines = step("lines");

        assertThat(lines.text()).contains("Illustration", "No line yet");
        assertThat(lines.document().select("input[name=suggested][checked]")).isEmpty();

        Page added = lines.form(LINES).with("suggested", "illustration").send().follow();
        assertThat(added.text()).contains("One person: Illustration");
    }

    @Test
    void whatever_is_filled_in_is_added_also_by_the_button_that_goes_on() {
        step("difference")
                .form(DRAFT + "/difference")
                .with("difference", "Somebody does the illustration.")
                .send();

        Page next = organiser
                .visit(DRAFT + "/lines?q=traducc&then=review")
                .formWith(LINES, "level")
                .with("suggested", "illustration")
                .with("skill", "translation")
                .with("people", "2")
                .with("thing", "a large table")
                .with("add", "onward")
                .send();

        assertThat(next.location()).startsWith(DRAFT + "/review");
        assertThat(next.follow().text())
                .contains("One person: Illustration", "2 people: Written translation", "a large table");
    }

    @Test
    void a_search_for_a_skill_still_leads_back_to_the_review() {
        Page found = organiser
                .visit(DRAFT + "/lines?then=review")
                .formWith(LINES, "q")
                .with("q", "transl")
                .with("add", "search")
                .send();

        assertThat(found.location()).startsWith(DRAFT + "/lines?then=review").endsWith("#find");
        assertThat(found.follow()
                        .formWith(LINES, "skill")
                        .with("add", "onward")
                        .send()
                        .location())
                .startsWith(DRAFT + "/review");
    }

    @Test
    void going_on_with_nothing_filled_in_adds_nothing() {
        assertThat(step("lines")
                        .formWith(LINES, "thing")
                        .with("add", "onward")
                        .send()
                        .location())
                .endsWith(DRAFT + "/time");
        assertThat(step("lines").text()).contains("No line yet");
    }

    @Test
    void what_is_wrong_is_told_also_by_the_button_that_goes_on() {
        Page again = organiser
                .visit(DRAFT + "/lines?q=traducc")
                .formWith(LINES, "level")
                .with("skill", "translation")
                .with("thing", "a large table")
                .with("quantity", "0")
                .with("add", "onward")
                .send();

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.errorAt("thing-quantity")).isNotEmpty();
        assertThat(again.value("thing")).isEqualTo("a large table");
        assertThat(again.document().select("input[name=skill][checked]").eachAttr("value"))
                .containsExactly("translation");
    }

    @Test
    void a_search_that_finds_no_skill_says_so() {
        assertThat(organiser.visit(DRAFT + "/lines?q=zzzqq").text()).contains("No skill is called “zzzqq”.");
        assertThat(organiser.visit(DRAFT + "/lines").text()).doesNotContain("No skill is called");
    }

    @Test
    void what_is_wrong_with_a_thing_is_told_in_the_order_of_its_fields() {
        Page wrong = organiser
                .visit(DRAFT + "/lines")
                .formWith(LINES, "thing")
                .with("add", "thing")
                .with("thing", " ")
                .with("quantity", "1000")
                .send();

        assertThat(wrong.document().select(".summary a").eachAttr("href")).containsExactly("#thing", "#thing-quantity");
    }

    @Test
    void a_skill_is_found_by_the_beginning_of_a_word_in_any_language() {
        Page found = organiser.visit(DRAFT + "/lines?q=traducc");

        assertThat(found.document().select("input[type=radio][name=skill]").eachAttr("value"))
                .contains("translation");
        Page added = found.formWith(LINES, "level")
                .with("skill", "translation")
                .with("level", "EXPERT")
                .with("people", "3")
                .send()
                .follow();
        assertThat(added.text()).contains("3 people: Written translation (expert)");
    }

    @Test
    void a_thing_needs_words_and_a_number() {
        Page again = step("lines")
                .formWith(LINES, "thing")
                .with("add", "thing")
                .with("thing", "")
                .with("quantity", "1000")
                .send();

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.errorAt("thing")).isNotEmpty();

        Page added = again.formWith(LINES, "thing")
                .with("resource", "GOODS")
                .with("thing", "reams of paper")
                .with("quantity", "4")
                .send()
                .follow();
        assertThat(added.text()).contains("Goods: 4 × reams of paper");
    }

    @Test
    void a_line_is_changed_and_taken_away() {
        Page added = step("lines")
                .formWith(LINES, "thing")
                .with("thing", "a stapler")
                .send()
                .follow();
        String line =
                added.document().select("form[action~=/lines/[0-9a-f-]{36}$]").attr("action");

        Page changed = added.form(line).with("quantity", "7").send().follow();
        assertThat(changed.text()).contains("7 × a stapler");
        Page removed = changed.form(line + "/removal").send().follow();
        assertThat(removed.text()).doesNotContain("stapler");
    }

    @Test
    void a_number_or_day_that_makes_no_sense_comes_back() {
        Page again = step("time")
                .form(DRAFT + "/time")
                .with("hours", "a few")
                .with("byWhen", "2026-03-01")
                .send();

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.errorAt("hours")).contains("2,000");
        assertThat(again.errorAt("byWhen")).contains("has passed");
        assertThat(again.value("hours")).isEqualTo("a few");
    }

    @Test
    void a_place_that_could_be_several_comes_back_with_a_choice() {
        Page again = step("where")
                .form(DRAFT + "/where")
                .with("place", "Springfield")
                .and("languages", "en")
                .send();

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.document().select("input[name=placeId]").size()).isGreaterThan(2);
        assertThat(again.document().title()).as("a question is no fault").doesNotContain("Error");
        assertThat(again.document().select("[role=alert], .field-error, [aria-invalid]"))
                .isEmpty();
        assertThat(again.document().select("[autofocus] a[href=#placeId]").text())
                .contains("Which one do you mean?");
        assertThat(again.document().select("#placeId[role=radiogroup][aria-required=true]"))
                .hasSize(1);
        assertThat(again.document().select("input[name=languages][value=en][checked]"))
                .hasSize(1);
        String picked =
                again.document().select("input[name=placeId]").eachAttr("value").getFirst();
        assertThat(again.form(DRAFT + "/where").with("placeId", picked).send().status())
                .isEqualTo(303);
    }

    @Test
    void the_languages_of_the_group_are_suggested_and_can_be_changed() {
        String draft = begun();
        Page where = organiser.visit(draft + "/where");

        assertThat(ticked(where)).containsExactlyInAnyOrder("en", "es", "ar");
        where.form(draft + "/where")
                .with("remote", "yes")
                .with("languages", "es")
                .send();
        assertThat(ticked(organiser.visit(draft + "/where"))).containsExactly("es");
    }

    @Test
    void where_the_group_says_none_it_is_those_of_the_hub() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("update community_group set languages = '{}' where id = '" + Town.LEGAL_AID + "'");
            statement.executeUpdate("update hub set languages = '{pt,ar}' where id = '" + Town.HARBOUR + "'");
        }

        assertThat(ticked(organiser.visit(begun() + "/where"))).containsExactlyInAnyOrder("pt", "ar");
    }

    @Test
    void beginning_again_goes_on_with_the_draft_in_which_nothing_was_saved() {
        String draft = begun();

        assertThat(begun()).isEqualTo(draft);
        organiser
                .visit(draft + "/difference")
                .form(draft + "/difference")
                .with("title", "Rubber boots")
                .with("difference", "Dry feet.")
                .send();
        assertThat(begun()).as("once something was saved").isNotEqualTo(draft);
    }

    @Test
    void beginning_again_for_a_group_that_asks_for_more_care_by_now_begins_anew() {
        String draft = begun();
        String settings = "/groups/" + Town.LEGAL_AID + "/settings";
        organiser
                .visit(settings)
                .form(settings)
                .with("sensitivity", "PROTECTED")
                .send()
                .follow();

        assertThat(begun()).isNotEqualTo(draft);
    }

    private String begun() {
        return organiser
                .visit("/needs/new")
                .form("/needs/new")
                .with("group", Town.LEGAL_AID.toString())
                .send()
                .location()
                .replace("/difference", "");
    }

    private static List<String> ticked(Page page) {
        return page.document().select("input[name=languages][checked]").eachAttr("value");
    }

    @Test
    void another_number_that_is_none_comes_back_at_its_line() {
        String line = step("lines")
                .formWith(LINES, "thing")
                .with("thing", "A large table")
                .send()
                .follow()
                .document()
                .select("form[action~=/lines/[0-9a-f-]{36}$]")
                .attr("action");
        Page again = step("lines").form(line).with("quantity", "a few").send();

        String field = "quantity-" + line.substring(line.lastIndexOf('/') + 1);
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.errorAt(field)).contains("999");
        assertThat(again.document().select("details[open] #" + field).val()).isEqualTo("a few");
        assertThat(again.document().select(".summary a").attr("href")).isEqualTo("#" + field);
    }

    @Test
    void a_skill_that_was_picked_stays_picked_when_the_number_is_wrong() {
        Page again = organiser
                .visit(DRAFT + "/lines?q=traducc")
                .formWith(LINES, "level")
                .with("skill", "translation")
                .with("level", "EXPERT")
                .with("people", "0")
                .send();

        assertThat(again.errorAt("skill-quantity")).contains("999");
        assertThat(again.document().select("#skill [checked]").val()).isEqualTo("translation");
        assertThat(again.document().select("#level [checked]").val()).isEqualTo("EXPERT");
        assertThat(again.document().select("#skill-quantity").val()).isEqualTo("0");
    }

    @Test
    void somewhere_and_some_language_have_to_be_said_before_going_on() {
        Page again = step("where").form(DRAFT + "/where").no("languages").send();

        assertThat(again.errorAt("place")).isNotEmpty();
        assertThat(again.errorAt("languages")).isNotEmpty();
    }

    @Test
    void the_preview_shows_each_audience_what_its_page_would() {
        step("where")
                .form(DRAFT + "/where")
                .with("place", "Amadora, Lisbon, Portugal")
                .and("languages", "en")
                .send();

        Page careful = organiser.visit(DRAFT + "/showing?sensitivity=CAREFUL");
        Page protectedNeed = organiser.visit(DRAFT + "/showing?sensitivity=PROTECTED&vetted=yes");

        assertThat(previews(careful).get(0)).contains("Nothing. For them it does not exist.");
        assertThat(previews(careful).get(1))
                .contains("A group that gives legal help")
                .contains("Lisbon, Portugal")
                .doesNotContain("Harbour Legal Aid", "Amadora");
        assertThat(previews(careful).get(3)).contains("Harbour Legal Aid");
        assertThat(previews(protectedNeed).get(1)).contains("does not exist");
        assertThat(previews(protectedNeed).get(2)).contains("A group that gives legal help", "Portugal");
        assertThat(step("showing")
                        .document()
                        .select("input[name=sensitivity][checked]")
                        .val())
                .as("looking keeps nothing")
                .isEqualTo("OPEN");
    }

    @Test
    void the_review_says_what_is_missing_and_leads_there_and_back() {
        Page review = organiser.visit(DRAFT + "/review");

        assertThat(review.offers("/needs/" + Town.LEAFLETS + "/submission")).isFalse();
        assertThat(review.text()).contains("What should be different afterwards", "Where it is");
        Page difference = organiser.visit(DRAFT + "/difference?then=review");
        Page back =
                difference.form(DRAFT + "/difference").with("difference", "x").send();
        assertThat(back.location()).isEqualTo(DRAFT + "/review");
    }

    @Test
    void a_draft_is_thrown_away_without_a_trace() {
        Page gone = organiser
                .visit(DRAFT + "/review")
                .form("/needs/" + Town.LEAFLETS + "/discarding")
                .send();

        assertThat(gone.location()).startsWith("/needs?");
        assertThat(organiser.visit("/needs/" + Town.LEAFLETS).status()).isEqualTo(404);
    }

    @Test
    void once_sent_in_the_steps_lead_to_the_need() {
        Page review = Visitor.as(Cast.OTHER_ORGANISER).visit("/needs/" + Town.WATER_PROBES + "/draft/review");

        assertThat(review.status()).isEqualTo(303);
        assertThat(review.location()).isEqualTo("/needs/" + Town.WATER_PROBES);
    }

    @Test
    void everybody_else_finds_no_form() {
        for (Cast cast : List.of(Cast.VOLUNTEER, Cast.OTHER_ORGANISER, Cast.COORDINATOR, Cast.OUTSIDER)) {
            assertThat(Visitor.as(cast).visit(DRAFT + "/difference").status())
                    .as(cast.name())
                    .isEqualTo(404);
        }
        assertThat(Visitor.anonymous().visit(DRAFT + "/difference").location()).startsWith("/login?to=");
    }

    @Test
    void only_who_speaks_for_a_group_or_coordinates_begins_a_need() {
        assertThat(Visitor.as(Cast.VOLUNTEER).visit("/needs/new").status()).isEqualTo(404);
        assertThat(organiser.visit("/needs/new").text())
                .contains("Harbour Legal Aid")
                .doesNotContain("River Watch");
        assertThat(Visitor.as(Cast.COORDINATOR).visit("/needs/new").text())
                .contains("Harbour Legal Aid", "River Watch")
                .doesNotContain("Slope Garden");
    }

    @Test
    void a_coordinator_writes_down_what_a_group_says_and_the_need_says_so() {
        Visitor coordinator = Visitor.as(Cast.COORDINATOR);
        Page started = coordinator
                .visit("/needs/new")
                .form("/needs/new")
                .with("group", Town.RIVER_WATCH.toString())
                .send()
                .follow();
        String draft = started.document().select("main form").attr("action").replace("/difference", "");

        started.form(draft + "/difference")
                .with("title", "Rubber boots")
                .with("difference", "Dry feet.")
                .send();
        Page page = coordinator.visit(draft.replace("/draft", ""));

        assertThat(page.allText()).contains("Juniper wrote it down for the group");
        assertThat(Visitor.as(Cast.OTHER_ORGANISER)
                        .visit(draft.replace("/draft", ""))
                        .status())
                .isEqualTo(200);
        assertThat(organiser.visit(draft.replace("/draft", "")).status()).isEqualTo(404);
    }

    private Page step(String name) {
        Page page = organiser.visit(DRAFT + "/" + name);
        assertThat(page.status()).isEqualTo(200);
        return page;
    }

    private static List<String> previews(Page page) {
        return page.document().select(".need-preview").eachText();
    }
}
