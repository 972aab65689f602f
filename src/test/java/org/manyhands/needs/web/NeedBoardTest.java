package org.manyhands.needs.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Matches;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;
import org.manyhands.shared.id.HubId;

/** The board: what its reader may see, found by words, skills, places and the rest. */
@QuarkusTest
class NeedBoardTest extends TownTest {

    private static final String INTAKE = "Our intake list has outgrown its spreadsheet";
    private static final String INTERPRETERS = "Interpreters for two appointments next week";
    private static final String PHONES = "Telephones that somebody else may be reading";
    private static final String ROOM = "A room where a family can stay quiet for two weeks";
    private static final String OAKS = "Hands for a Saturday of tree planting";

    @Inject
    EntityManagerFactory factory;

    @Test
    void everybody_finds_what_they_may_see_the_most_urgent_first() {
        assertThat(titles(Visitor.anonymous(), "")).containsExactly(INTAKE, OAKS);
        assertThat(titles(Visitor.as(Cast.UNATTACHED), "")).containsExactly(INTAKE, OAKS);
        assertThat(titles(Visitor.as(Cast.VOLUNTEER), "")).containsExactly(INTERPRETERS, INTAKE, OAKS);
        assertThat(titles(Visitor.as(Cast.VETTED), "")).containsExactly(PHONES, INTERPRETERS, INTAKE, OAKS);
        assertThat(titles(Visitor.as(Cast.COORDINATOR), "")).containsExactly(PHONES, INTERPRETERS, ROOM, INTAKE, OAKS);
    }

    @Test
    void what_is_found_already_is_said_of_each_line() {
        assertThat(lines(Visitor.anonymous())).noneMatch(line -> line.contains("found"));

        Matches.agreed(database);

        assertThat(lines(Visitor.anonymous()))
                .anyMatch(line -> line.startsWith("One person: PostgreSQL") && line.endsWith("1 of 1 found"))
                .anyMatch(line -> line.startsWith("2 people:") && !line.contains("found"));
    }

    private static List<String> lines(Visitor reader) {
        return reader.visit("/needs")
                .document()
                .select(".row:contains(" + INTAKE + ") .need-lines li")
                .eachText();
    }

    @Test
    void words_are_found_by_their_beginning_whatever_their_accents() {
        Visitor volunteer = Visitor.as(Cast.VOLUNTEER);

        assertThat(titles(volunteer, "?q=SPREADSH%C3%89ET+outgrow")).containsExactly(INTAKE);
        assertThat(titles(volunteer, "?q=appointments+spreadsheet")).isEmpty();
        assertThat(titles(volunteer, "?q=phones")).isEmpty();
        assertThat(titles(volunteer, "?q=%27%3A%2A%26%7C%21%28")).hasSize(3);
    }

    @Test
    void words_find_what_is_asked_for_line_by_line_too() {
        assertThat(titles(Visitor.anonymous(), "?q=postgres")).containsExactly(INTAKE);
        assertThat(titles(Visitor.as(Cast.VOLUNTEER), "?q=Mornings+car")).containsExactly(INTERPRETERS);
        assertThat(titles(Visitor.as(Cast.VOLUNTEER), "?q=telephones"))
                .as("of a need that is hidden")
                .doesNotContain(PHONES);
    }

    @Test
    void of_several_words_one_may_be_a_skill_that_is_asked_for_and_the_others_the_text() {
        assertThat(titles(Visitor.anonymous(), "?q=PostgreSQL+spreadsheet")).containsExactly(INTAKE);
        assertThat(titles(Visitor.anonymous(), "?q=outgrow+postgres+spreadsheet"))
                .containsExactly(INTAKE);
        assertThat(titles(Visitor.anonymous(), "?q=PostgreSQL+tree"))
                .as("one asks for the skill, another says the word")
                .isEmpty();
        assertThat(titles(Visitor.as(Cast.VOLUNTEER), "?q=number+telephones"))
                .as("of a need that is hidden")
                .doesNotContain(PHONES);
    }

    @Test
    void members_are_led_to_the_needs_that_fit_them() {
        assertThat(Visitor.as(Cast.VOLUNTEER).visit("/needs").document().select("main a[href=/fits]"))
                .hasSize(1);
        assertThat(Visitor.as(Cast.UNATTACHED).visit("/needs").document().select("main a[href=/fits]"))
                .isEmpty();
    }

    @Test
    void words_in_arabic_are_found_too() throws SQLException {
        sql("update need set words = 'قايمه الاستقبال' where id = '" + Town.INTAKE_LIST + "'");

        assertThat(titles(Visitor.anonymous(), "?q=%D9%82%D8%A7%D8%A6%D9%85%D8%A9"))
                .containsExactly(INTAKE);
        assertThat(titles(Visitor.anonymous(), "?q=%D9%82%D8%A7%D8%A6%D8%AF")).isEmpty();
        assertThat(titles(Visitor.anonymous(), "?q=%D8%A7%D9%84%D8%A7%D8%B3%D8%AA%D9%82"))
                .containsExactly(INTAKE);
    }

    @Test
    void a_skill_finds_lines_with_its_narrower_ones_and_never_words() throws SQLException {
        sql("update need set words = words || ' sql' where id = '" + Town.OAKS + "'");

        assertThat(titles(Visitor.anonymous(), "?skill=sql")).containsExactly(INTAKE);
        assertThat(titles(Visitor.anonymous(), "?skill=mysql")).isEmpty();
        assertThat(Visitor.anonymous().visit("/needs?q=postgres").document().select("a[href=/needs?skill=postgresql]"))
                .hasSize(1);
    }

    @Test
    void the_other_filters_narrow_and_can_be_taken_away_one_by_one() {
        Visitor volunteer = Visitor.as(Cast.VOLUNTEER);

        assertThat(titles(volunteer, "?remote=yes")).containsExactly(INTAKE);
        assertThat(titles(volunteer, "?urgency=THIS_WEEK")).containsExactly(INTERPRETERS);
        assertThat(titles(volunteer, "?language=ar")).containsExactly(INTERPRETERS);
        assertThat(titles(volunteer, "?hours=6")).containsExactly(INTERPRETERS, OAKS);
        assertThat(titles(volunteer, "?hours=%D9%A6"))
                .as("the same in Arabic digits")
                .containsExactly(INTERPRETERS, OAKS);
        assertThat(titles(volunteer, "?hub=" + Town.HILLSIDE)).containsExactly(OAKS);

        Page both = volunteer.visit("/needs?language=es&hours=3");
        assertThat(titles(both)).containsExactly(OAKS);
        assertThat(both.document().select(".filter").eachAttr("href"))
                .containsExactly("/needs?hours=3", "/needs?language=es");
    }

    @Test
    void a_hub_that_is_not_listed_is_named_by_no_filter_and_narrows_nothing_for_others() throws SQLException {
        sql("update hub set listed = false where id = '" + Town.HARBOUR + "'");
        String board = "/needs?hub=" + Town.HARBOUR;

        assertThat(Visitor.as(Cast.VOLUNTEER)
                        .visit(board)
                        .document()
                        .select(".filters")
                        .text())
                .contains("Harbour");
        for (Visitor other : List.of(Visitor.anonymous(), Visitor.as(Cast.OUTSIDER))) {
            assertThat(other.visit(board).document().select(".filters").text())
                    .isEqualTo(other.visit("/needs?hub=" + HubId.random())
                            .document()
                            .select(".filters")
                            .text())
                    .doesNotContain("Harbour");
        }
    }

    @Test
    void near_a_town_means_as_near_as_the_need_tells_its_place() {
        Visitor vetted = Visitor.as(Cast.VETTED);

        assertThat(titles(vetted, "?place=Porto%2C+Portugal&within=WITHIN_25_KM"))
                .containsExactly(PHONES, OAKS);
        assertThat(titles(vetted, "?place=Lisbon%2C+Portugal&within=SAME_PLACE"))
                .containsExactly(PHONES, INTERPRETERS, INTAKE);
        // Amadora lies in Lisbon's region: the open need is found by its distance, the careful one by its region alone.
        assertThat(titles(vetted, "?place=Amadora%2C+Lisbon%2C+Portugal&within=SAME_PLACE"))
                .containsExactly(PHONES, INTERPRETERS);
    }

    @Test
    void nonsense_in_the_address_narrows_nothing_and_breaks_nothing() {
        Page page = Visitor.anonymous()
                .visit("/needs?skill=%3F%3F&urgency=SOON&language=xx&hours=-1&hub=7&page=0&within=NEAR&place=Qwxyz");

        assertThat(page.status()).isEqualTo(200);
        assertThat(titles(page)).containsExactly(INTAKE, OAKS);
    }

    @Test
    void a_list_is_for_reading_and_ends() throws SQLException {
        copy("""
                insert into need select (jsonb_populate_record(n, jsonb_build_object('id', gen_random_uuid()))).*
                from need n, generate_series(1, 120) where n.id = '""" + Town.INTAKE_LIST + "'");

        Page first = Visitor.anonymous().visit("/needs");
        assertThat(titles(first)).hasSize(20);
        assertThat(first.text()).contains("1 to 20 of more than 100");
        Page fifth = Visitor.anonymous().visit("/needs?page=5");
        assertThat(titles(fifth)).hasSize(20);
        assertThat(fifth.text()).contains("There are more. Narrow the list to see them.");
        assertThat(fifth.document().select("a[rel=next]")).isEmpty();
        assertThat(Visitor.anonymous().visit("/needs?page=6").status()).isEqualTo(404);
        assertThat(titles(Visitor.as(Cast.VOLUNTEER).visit("/needs?page=7"))).hasSize(3);
        Page beyond = Visitor.as(Cast.VOLUNTEER).visit("/needs?page=8");
        assertThat(beyond.status())
                .as("not: no group looks for help at the moment")
                .isEqualTo(303);
        assertThat(titles(beyond.follow())).hasSize(3);
    }

    @Test
    void a_full_board_asks_the_database_no_more_often_than_an_almost_empty_one() throws SQLException {
        statements("/needs");
        long few = statements("/needs");
        copy("""
                insert into need select (jsonb_populate_record(n, jsonb_build_object('id', gen_random_uuid()))).*
                from need n, generate_series(1, 30) where n.id = '""" + Town.INTAKE_LIST + "'");
        long many = statements("/needs");

        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(14);
        assertThat(statements("/needs/" + Town.INTAKE_LIST)).isLessThanOrEqualTo(15);
    }

    private long statements(String path) {
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        assertThat(Visitor.as(Cast.VOLUNTEER).visit(path).status()).isEqualTo(200);
        return statistics.getPrepareStatementCount();
    }

    /** Rows are copied with their generated column left out. */
    private void copy(String sql) throws SQLException {
        String names = one("""
                select string_agg(column_name, ', ') from information_schema.columns
                where table_name = 'need' and is_generated = 'NEVER'""");
        sql(sql.replace("insert into need select", "insert into need (" + names + ") select")
                .replace(
                        "(jsonb_populate_record(n, jsonb_build_object('id', gen_random_uuid()))).*",
                        names.replaceFirst("\\bid\\b", "gen_random_uuid()").replaceAll("(^|, )(?!gen)", "$1n.")));
    }

    private static List<String> titles(Visitor visitor, String query) {
        return titles(visitor.visit("/needs" + query));
    }

    private static List<String> titles(Page page) {
        return page.document().select(".row-sentence").eachText();
    }
}
