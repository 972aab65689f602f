package org.manyhands.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manyhands.scenarios.Visitor.as;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyhands.matching.MatchState;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Matches;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.TestClock;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;
import org.manyhands.shared.id.MatchId;

/** What My work and the desk say of a match: of which need, since when and by when, and on the desk who keeps the need. */
@QuarkusTest
class MatchRowsTest extends TownTest {

    private static final String TITLE = "Our intake list has outgrown its spreadsheet";
    private static final String NEED = "/needs/" + Town.INTAKE_LIST;
    private static final String DESK = "/hubs/" + Town.HARBOUR + "/desk?queue=";

    @Test
    void what_ended_well_keeps_its_name_when_the_need_is_closed() {
        MatchId match = Matches.done(database);
        Visitor maple = as(Cast.ORGANISER);
        maple.visit(NEED + "/closure")
                .form(NEED + "/closure")
                .with("reason", "FULFILLED")
                .send();

        assertThat(myRow(Cast.VOLUNTEER, match).text())
                .contains("“" + TITLE + "” is over: how was it?")
                .doesNotContain("by ");
        assertThat(myRow(Cast.ORGANISER, match).text())
                .contains("“" + TITLE + "” is over: how was it with Wren?")
                .doesNotContain("by ");
    }

    @Test
    void what_is_agreed_keeps_its_name_while_the_need_is_on_hold() {
        MatchId match = Matches.agreed(database);
        as(Cast.ORGANISER).visit(NEED).form(NEED + "/hold").send();

        assertThat(myRow(Cast.VOLUNTEER, match).text()).contains("“" + TITLE + "” is agreed and can begin");
        assertThat(myRow(Cast.ORGANISER, match).text()).contains("“" + TITLE + "” is agreed with Wren and can begin");
        TestClock.get().pass(Duration.ofDays(15));
        assertThat(deskRow(Cast.COORDINATOR, "late", match).text()).contains(TITLE + ", Wren: agreed");
    }

    @Test
    void what_is_disputed_keeps_its_name_on_the_desk_when_the_need_is_closed() throws SQLException {
        MatchId match = Matches.agreed(database);
        sql(
                "update match set state = 'DISPUTED'; update need set state = 'CLOSED', close_reason = 'FULFILLED' where id = '"
                        + Town.INTAKE_LIST + "'");

        assertThat(deskRow(Cast.COORDINATOR, "disputed", match).text()).contains(TITLE + ", Wren: seen differently");
        assertThat(myRow(Cast.COORDINATOR, match).text()).contains(TITLE);
    }

    /** Several may come forward for one need: without their names its lines would all read the same. */
    @Test
    void whoever_is_not_the_helper_reads_who_that_is() throws SQLException {
        MatchId match = Matches.proposed(database);

        assertThat(myRow(Cast.ORGANISER, match).text()).contains("Wren could help with “" + TITLE + "”");
        assertThat(myRow(Cast.VOLUNTEER, match).text())
                .contains("You are asked to help")
                .doesNotContain("Wren");
        assertThat(deskRow(Cast.COORDINATOR, "proposed", match).text()).contains(TITLE + ", Wren: asked");

        sql("update person set disabled_at = now() where id = '" + Cast.VOLUNTEER.id() + "'");
        assertThat(myRow(Cast.ORGANISER, match).text()).contains("Somebody could help with “" + TITLE + "”");
    }

    @Test
    void whoever_came_forward_reads_for_a_week_that_it_did_not_come_about() throws SQLException {
        MatchId match = comingForward();
        Visitor maple = as(Cast.ORGANISER);
        String page = "/matches/" + match;

        maple.visit(page)
                .form(page + "/answer")
                .with("answer", "NO")
                .with("reason", "FOUND_OTHERWISE")
                .send();

        assertThat(myRow(Cast.VOLUNTEER, match).text())
                .contains("“" + TITLE + "”: your offer of help was not taken up");
        assertThat(rows(Cast.ORGANISER, match)).as("who said so").isEmpty();
        TestClock.get().pass(Duration.ofDays(8));
        assertThat(rows(Cast.VOLUNTEER, match)).as("after a week").isEmpty();
    }

    @Test
    void whoever_took_their_own_offer_of_help_back_is_not_told_so() throws SQLException {
        MatchId match = comingForward();
        Visitor wren = as(Cast.VOLUNTEER);
        String page = "/matches/" + match;
        assertThat(rows(Cast.VOLUNTEER, match)).as("while it waits").isNotEmpty();

        wren.visit(page).form(page + "/retraction").send();

        assertThat(rows(Cast.VOLUNTEER, match)).isEmpty();
    }

    /** Somebody may be asked for two lines of one need: each row says for which. */
    @Test
    void two_matches_of_one_helper_and_one_need_are_told_apart_by_their_lines() throws SQLException {
        MatchId second = Matches.proposed(database);
        sql(
                "update match set line_id = (select id from need_line where need_id = match.need_id and position = 1) where id = '"
                        + second + "'");
        MatchId first = Matches.proposed(database);

        assertThat(myRow(Cast.VOLUNTEER, first).text()).contains("“" + TITLE + ": PostgreSQL”");
        assertThat(myRow(Cast.VOLUNTEER, second).text()).contains("“" + TITLE + ": Data cleaning”");
        assertThat(myRow(Cast.ORGANISER, second).text())
                .contains("Wren could help with “" + TITLE + ": Data cleaning”");
        assertThat(deskRow(Cast.COORDINATOR, "proposed", first).text()).contains(TITLE + ": PostgreSQL, Wren: asked");
    }

    @Test
    void a_need_that_its_reader_sees_no_more_goes_unnamed_and_the_question_stands() throws SQLException {
        MatchId match = Matches.done(database);
        Matches.end(database, match, MatchState.NOT_MET);
        sql("update need set state = 'CLOSED', close_reason = 'NO_HELPER_FOUND' where id = '" + Town.INTAKE_LIST + "'");

        assertThat(myRow(Cast.VOLUNTEER, match).text())
                .contains("A match is over: how was it? You do not see its need any more")
                .doesNotContain(TITLE, "…");
        assertThat(myRow(Cast.ORGANISER, match).text()).contains(TITLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AGREED", "ACTIVE"})
    void what_is_agreed_is_due_on_the_day_of_the_need(String state) throws SQLException {
        MatchId match = Matches.agreed(database);
        sql("update match set state = '" + state + "'; update need set by_when = '2026-03-05' where id = '"
                + Town.INTAKE_LIST + "'");

        for (Cast side : List.of(Cast.VOLUNTEER, Cast.ORGANISER)) {
            assertThat(myRow(side, match).text())
                    .as(side.name())
                    .contains("by 5 March 2026")
                    .doesNotContain("Late");
        }
        TestClock.get().pass(Duration.ofDays(4));
        for (Cast side : List.of(Cast.VOLUNTEER, Cast.ORGANISER)) {
            assertThat(myRow(side, match).text()).as(side.name()).contains("Late", "by 5 March 2026");
        }
        assertThat(deskRow(Cast.COORDINATOR, "late", match).text()).contains("Late", "by 5 March 2026");
    }

    @Test
    void what_nobody_has_begun_for_a_fortnight_is_late_though_its_day_has_not_come() throws SQLException {
        MatchId match = Matches.agreed(database);
        sql("update need set by_when = '2026-04-20' where id = '" + Town.INTAKE_LIST + "'");
        TestClock.get().pass(Duration.ofDays(14).plusHours(1));

        assertThat(deskRow(Cast.COORDINATOR, "late", match).text()).contains("Late", "by 20 April 2026");
    }

    @Test
    void what_one_side_calls_done_says_when_it_is_done_by_itself() {
        MatchId match = Matches.agreed(database);
        String page = "/matches/" + match;
        as(Cast.VOLUNTEER).visit(page).form(page + "/beginning").send();
        as(Cast.VOLUNTEER).visit(page).form(page + "/completion").send();

        assertThat(as(Cast.ORGANISER).visit(page).text()).contains("16 March 2026");
        for (Cast side : List.of(Cast.VOLUNTEER, Cast.ORGANISER)) {
            assertThat(myRow(side, match).text()).as(side.name()).contains("by 16 March 2026");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"suggested", "confirm", "disputed", "unvetted", "proposed", "late"})
    void coordinators_see_each_others_claims_in_every_queue_of_matches(String queue) throws SQLException {
        MatchId match = queue.equals("proposed") || queue.equals("suggested") || queue.equals("confirm")
                ? Matches.proposed(database)
                : Matches.agreed(database);
        sql(
                switch (queue) {
                    case "suggested" -> "update match set state = 'SUGGESTED', answer_by = null, proposed_at = null";
                    case "confirm" -> "update match set mode = 'CONFIRMED', coordinator_answer = 'WAITING'";
                    case "disputed" -> "update match set state = 'DISPUTED'";
                    case "unvetted" ->
                        "update need set sensitivity = 'PROTECTED', on_web = false where id = '" + Town.INTAKE_LIST
                                + "'";
                    case "late" -> "update need set by_when = '2026-02-01' where id = '" + Town.INTAKE_LIST + "'";
                    default -> "update match set mode = 'CONFIRMED', coordinator_answer = 'YES'";
                });

        assertThat(deskRow(Cast.COORDINATOR, queue, match).text()).contains("kept by you");
        assertThat(deskRow(Cast.SECOND_COORDINATOR, queue, match).text()).contains("kept by Juniper");

        sql("update need set keeper_id = null where id = '" + Town.INTAKE_LIST + "'");
        assertThat(deskRow(Cast.COORDINATOR, queue, match).text()).contains("kept by nobody");
    }

    @Test
    void a_proposal_that_no_coordinator_has_to_confirm_stands_among_the_answers_awaited() {
        MatchId match = Matches.proposed(database);

        assertThat(deskRow(Cast.COORDINATOR, "proposed", match).text()).contains(TITLE);
    }

    /** The volunteer said that they would help; the group has not answered. */
    private MatchId comingForward() throws SQLException {
        MatchId match = Matches.proposed(database);
        sql("update match set mode = 'ASSISTED', begun_by = 'HELPER', helper_answer = 'YES'");
        sql("update hub set mode = 'ASSISTED'");
        return match;
    }

    private static Elements rows(Cast whose, MatchId match) {
        return as(whose).visit("/my-work").document().select("main .row:has(a[href=/matches/" + match + "])");
    }

    private static Element myRow(Cast whose, MatchId match) {
        return row(as(whose).visit("/my-work"), match);
    }

    private static Element deskRow(Cast whose, String queue, MatchId match) {
        return row(as(whose).visit(DESK + queue), match);
    }

    private static Element row(Page page, MatchId match) {
        return page.document().select("main .row:has(a[href=/matches/" + match + "])").stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row of the match: " + page.text()));
    }
}
