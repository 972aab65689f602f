package org.manyhands.matching.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manyhands.scenarios.Visitor.as;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Matches;
import org.manyhands.scenarios.TestClock;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;

/** A need that asks for more trust than somebody has who was asked about it before: they read no word of it any more. */
@QuarkusTest
class ProtectedMeanwhileTest extends TownTest {

    private static final String NEED = "/needs/" + Town.INTAKE_LIST;
    private static final String CANARY = "canarywords";

    private final Visitor wren = as(Cast.VOLUNTEER);
    private final Visitor heron = as(Cast.VETTED);
    private final Visitor maple = as(Cast.ORGANISER);

    @Test
    void who_was_asked_and_is_not_vetted_is_asked_no_more() {
        String match = "/matches/" + Matches.proposed(database);

        raiseAndWrite();

        assertHidden(wren, match);
        assertThat(wren.visit(match).text()).contains("Taken back");
        assertThat(wren.visit(match).offers(match + "/answer")).isFalse();
        assertThat(maple.visit(match).allText()).contains("The question was taken back");
    }

    @Test
    void who_has_agreed_and_is_not_vetted_reads_nothing_that_is_written_later() {
        String match = "/matches/" + Matches.agreed(database);

        raiseAndWrite();

        assertHidden(wren, match);
    }

    @Test
    void a_coordinator_is_asked_about_it_until_the_helper_is_vetted() {
        String match = "/matches/" + Matches.agreed(database);
        Visitor juniper = as(Cast.COORDINATOR);
        String queue = "/hubs/" + Town.HARBOUR + "/desk?queue=unvetted";
        assertThat(juniper.visit(queue).source()).doesNotContain(match);

        raiseAndWrite();

        assertThat(juniper.visit(queue).text()).contains("Helpers to be vetted1");
        assertThat(juniper.visit(queue).source()).contains(match);
        String card = "/hubs/" + Town.HARBOUR + "/vetting/00000000-0000-4000-8800-000000000004";
        as(Cast.SECOND_COORDINATOR)
                .visit(card)
                .form(card + "/record")
                .with("note", "Known for years.")
                .with("months", "2")
                .send();
        assertThat(juniper.visit(queue).source()).doesNotContain(match);
        assertThat(wren.visit(NEED).text()).contains(CANARY);
    }

    @Test
    void who_came_forward_is_not_as_good_as_asked() throws SQLException {
        String match = "/matches/" + Matches.proposed(database);
        sql("update match set begun_by = 'HELPER', helper_id = '" + Cast.VETTED.id() + "'");

        raiseAndWrite();

        assertHidden(heron, match);
        assertThat(heron.visit(match).text())
                .as("vetted, so the question stands")
                .contains("Asked");
    }

    @Test
    void who_is_vetted_goes_on_reading_what_they_were_asked_about() throws SQLException {
        Matches.proposed(database);
        sql("update match set helper_id = '" + Cast.VETTED.id() + "'");

        raiseAndWrite();

        assertThat(heron.visit(NEED).text()).contains(CANARY).doesNotContain("Harbour Legal Aid");
    }

    @Test
    void an_ended_vetting_ends_the_question() throws SQLException {
        String match = "/matches/" + Matches.proposed(database);
        sql("update match set helper_id = '" + Cast.VETTED.id() + "'");
        raiseAndWrite();
        String card = "/hubs/" + Town.HARBOUR + "/vetting/00000000-0000-4000-8800-000000000003";

        as(Cast.SECOND_COORDINATOR)
                .visit(card)
                .form(card + "/end")
                .with("reason", "Asked to.")
                .send();

        assertHidden(heron, match);
        assertThat(heron.visit(match).text()).contains("Taken back");
    }

    @Test
    void a_vetting_that_has_run_out_shows_nothing_and_agrees_to_nothing() throws SQLException {
        String match = "/matches/" + Matches.proposed(database);
        sql("update match set helper_id = '" + Cast.VETTED.id() + "', answer_by = '2026-12-31'");
        sql("update access_grant set expires_at = '2026-03-05T10:00:00Z' where role = 'VETTED_MEMBER' and person_id = '"
                + Cast.VETTED.id() + "'");
        raiseAndWrite();
        TestClock.get().pass(Duration.ofDays(4));

        assertHidden(heron, match);
        assertThat(heron.visit(match)
                        .form(match + "/answer")
                        .with("answer", "YES")
                        .send()
                        .text())
                .contains("This need is for people who are vetted in this hub.");
    }

    private void raiseAndWrite() {
        maple.visit(NEED + "/exposure")
                .form(NEED + "/exposure")
                .with("sensitivity", "PROTECTED")
                .with("note", "Safer.")
                .send();
        assertThat(maple.visit(NEED + "/edit")
                        .form(NEED + "/edit")
                        .with("title", "A list, " + CANARY)
                        .send()
                        .status())
                .isEqualTo(303);
    }

    private static void assertHidden(Visitor reader, String match) {
        assertThat(reader.visit(NEED).status()).isEqualTo(404);
        for (String page : List.of(match, "/matches", "/my-work", "/needs", "/needs?q=" + CANARY, "/fits")) {
            assertThat(reader.visit(page).source()).as(page).doesNotContain("A list, " + CANARY, "Harbour Legal Aid");
        }
    }
}
