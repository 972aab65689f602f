package org.manyhands.needs.web.writing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Form;
import org.manyhands.scenarios.Matches;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;

/** A need changed after others have read it; rule R-07: of two editors nobody overwrites the other. */
@QuarkusTest
class NeedEditTest extends TownTest {

    private static final String NEED = "/needs/" + Town.INTAKE_LIST;

    private final Visitor organiser = Visitor.as(Cast.ORGANISER);

    @Test
    void a_change_is_there_for_every_reader_and_in_the_history() {
        Page saved =
                edit().with("doneWhen", "We count the month in an hour.").send().follow();

        assertThat(saved.allText()).contains("Saved.", "Maple changed the text");
        assertThat(Visitor.anonymous().visit(NEED).text()).contains("We count the month in an hour.");
    }

    @Test
    void the_second_of_two_editors_sees_both_versions_and_keeps_what_was_typed() {
        Form first = edit().with("title", "The first title");
        Form second = edit().with("title", "The second title").with("tried", "Two of us at once.");

        assertThat(first.send().status()).isEqualTo(303);
        Page late = second.send();

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.document().select("td").eachText()).contains("The first title", "The second title");
        assertThat(late.value("title")).isEqualTo("The second title");
        assertThat(late.value("tried")).isEqualTo("Two of us at once.");
        assertThat(Visitor.anonymous().visit(NEED).text())
                .contains("The first title")
                .doesNotContain("The second title");

        Page deliberate =
                late.form(NEED + "/edit").with("title", "Agreed title").send();
        assertThat(deliberate.status()).isEqualTo(303);
        assertThat(Visitor.anonymous().visit(NEED).text()).contains("Agreed title", "Two of us at once.");
    }

    @Test
    void a_change_of_something_else_about_the_need_counts_as_well() {
        Form edit = edit().with("title", "Mine");
        Visitor.as(Cast.COORDINATOR)
                .visit("/hubs/" + Town.HARBOUR + "/triage/" + Town.INTAKE_LIST)
                .form(NEED + "/urgency")
                .with("urgency", "NOW")
                .send();

        assertThat(edit.send().status()).isEqualTo(409);
    }

    @Test
    void a_bad_form_comes_back_with_what_was_typed() {
        Page again = edit().with("title", " ").with("hours", "0").send();

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.errorAt("title")).isNotEmpty();
        assertThat(again.errorAt("hours")).isNotEmpty();
        assertThat(again.value("hours")).isEqualTo("0");
    }

    @Test
    void what_would_lead_to_a_person_is_noticed_here_too() {
        Page warned = edit().with("risks", "Ring +351 912 345 678").send();

        assertThat(warned.status()).isEqualTo(422);
        assertThat(warned.text()).contains("looks like a telephone number");
        assertThat(Visitor.anonymous().visit(NEED).text()).doesNotContain("912 345 678");
    }

    @Test
    void coordinators_do_not_put_words_into_a_groups_mouth() {
        assertThat(Visitor.as(Cast.COORDINATOR).visit(NEED + "/edit").status()).isEqualTo(404);
        assertThat(Visitor.as(Cast.OTHER_ORGANISER).visit(NEED + "/edit").status())
                .isEqualTo(404);
        assertThat(Visitor.anonymous().visit(NEED + "/edit").location()).startsWith("/login?to=");
    }

    @Test
    void lines_of_an_open_need_can_be_added_and_lowered_and_not_taken_away() {
        Page lines = organiser.visit(NEED + "/draft/lines");
        assertThat(lines.offers(NEED + "/lines/" + Town.line(2) + "/removal")).isFalse();

        Page fewer = lines.form(NEED + "/lines/" + Town.line(2))
                .with("quantity", "1")
                .send()
                .follow();

        assertThat(fewer.text()).contains("One person: Data cleaning");
        assertThat(organiser.visit(NEED).allText()).contains("Maple changed what is needed");
    }

    @Test
    void whoever_looks_for_a_skill_loses_nothing_that_was_filled_in_before() {
        Page found = organiser
                .visit(NEED + "/draft/lines?then=review")
                .formWith(NEED + "/lines", "thing")
                .with("resource", "GOODS")
                .with("thing", "Boxes for the lists")
                .with("quantity", "2")
                .with("q", "r & d + c++ / día #1")
                .with("add", "search")
                .send();
        assertThat(found.status()).isEqualTo(303);
        assertThat(found.location()).contains("then=review");

        Page page = found.follow();

        assertThat(page.text()).contains("Boxes for the lists");
        assertThat(page.value("q")).isEqualTo("r & d + c++ / día #1");
    }

    @Test
    void to_look_for_nothing_is_told_at_the_field() {
        Page empty = organiser
                .visit(NEED + "/draft/lines")
                .formWith(NEED + "/lines", "q")
                .with("add", "search")
                .send();

        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.errorAt("q")).contains("Please answer this.");
    }

    @Test
    void nobody_lowers_a_line_below_those_who_have_agreed() throws SQLException {
        sql("update match set quantity = 2, line_id = '" + Town.line(2) + "' where id = '" + Matches.agreed(database)
                + "'");

        Page refused = organiser
                .visit(NEED + "/draft/lines")
                .form(NEED + "/lines/" + Town.line(2))
                .with("quantity", "1")
                .send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("More have already agreed to help than that.");
        assertThat(organiser.visit(NEED).text()).contains("2 of 2 found");
    }

    @Test
    void a_line_stays_if_the_need_was_opened_while_its_group_wanted_to_take_it_away() {
        Visitor willow = Visitor.as(Cast.OTHER_ORGANISER);
        String probes = "/needs/" + Town.WATER_PROBES;
        Form removal = willow.visit(probes + "/draft/lines").form(probes + "/lines/" + Town.line(9) + "/removal");
        Visitor.as(Cast.COORDINATOR)
                .visit("/hubs/" + Town.HARBOUR + "/triage/" + Town.WATER_PROBES)
                .form(probes + "/publication")
                .send();

        Page refused = removal.send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Once a need has been open, its lines stay.", "Sensors");
    }

    @Test
    void a_need_with_all_its_lines_takes_other_numbers_for_one_of_them_and_no_more_lines() throws SQLException {
        sql("insert into need_line (id, need_id, position, kind, resource, thing, quantity) select gen_random_uuid(), '"
                + Town.INTAKE_LIST
                + "', n, 'RESOURCE', 'EQUIPMENT', 'thing ' || n, 1 from generate_series(2, 19) as n");

        Page refused = organiser
                .visit(NEED + "/draft/lines")
                .formWith(NEED + "/lines", "thing")
                .with("resource", "GOODS")
                .with("thing", "one more")
                .with("quantity", "1")
                .send();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.value("thing")).as("what was typed").isEqualTo("one more");
        Page more = organiser.post(
                NEED + "/lines",
                Map.of("skill", "data-cleaning", "level", "LEARNING", "people", "3", "ticket", ticket()));

        assertThat(more.status()).isEqualTo(303);
        assertThat(organiser.visit(NEED).text()).contains("3 people: Data cleaning");
    }

    private String ticket() {
        return organiser
                .visit(NEED + "/draft/lines")
                .document()
                .select("input[name=ticket]")
                .attr("value");
    }

    @Test
    void a_need_that_asks_for_nothing_any_more_is_not_opened_again() throws SQLException {
        sql("update need set state = 'ON_HOLD' where id = '" + Town.INTAKE_LIST + "'");
        sql("delete from need_line where need_id = '" + Town.INTAKE_LIST + "'");

        Page refused = organiser.visit(NEED).form(NEED + "/resumption").send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Something is missing without which nobody can help");
    }

    private Form edit() {
        return organiser.visit(NEED + "/edit").form(NEED + "/edit");
    }
}
