package org.manyhands.matching.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manyhands.scenarios.Visitor.as;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Departure;
import org.manyhands.scenarios.Matches;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;
import org.manyhands.shared.id.MatchId;

/** Whoever no longer belongs to a hub helps nobody there, and reads nothing there, from the next click on. */
@QuarkusTest
class WhoLeavesTest extends TownTest {

    private static final String NEED = "/needs/" + Town.INTAKE_LIST;
    private static final String DESK = NEED + "/lines/" + Town.line(1) + "/candidates";
    private static final String HANDLE = "maple.on.signal";

    private final Visitor wren = as(Cast.VOLUNTEER);
    private final Visitor maple = as(Cast.ORGANISER);
    private final Visitor juniper = as(Cast.COORDINATOR);

    @ParameterizedTest
    @EnumSource(Departure.class)
    void a_question_is_taken_back_and_cannot_be_answered(Departure departure) throws SQLException {
        careful();
        MatchId match = Matches.proposed(database);
        String address = "/matches/" + match;
        Page question = wren.visit(address);
        Page groups = maple.visit(address);

        departure.of(Cast.VOLUNTEER);

        assertThat(question.form(address + "/answer")
                        .with("answer", "YES")
                        .send()
                        .status())
                .isEqualTo(404);
        assertThat(wren.visit(address).status()).isEqualTo(404);
        assertThat(wren.visit(NEED).status()).isEqualTo(404);
        assertThat(wren.visit("/matches").document().select("main a[href=" + address + "]"))
                .isEmpty();
        assertThat(groups.form(address + "/answer").with("answer", "YES").send().status())
                .isEqualTo(422);
        assertThat(maple.visit(address).allText())
                .contains("Taken back", "It ended early")
                .doesNotContain("suspended", "Broke a promise");
    }

    @ParameterizedTest
    @EnumSource(Departure.class)
    void an_agreed_match_ends_and_what_was_shared_with_it(Departure departure) throws SQLException {
        careful();
        MatchId match = Matches.agreed(database);
        String address = "/matches/" + match;
        share(address);
        wren.visit(address).form(address + "/contact/looks").send();
        assertThat(wren.visit(address + "/contact/looks").text()).contains(HANDLE);
        Page conversation = wren.visit(address + "/conversation");

        departure.of(Cast.VOLUNTEER);

        assertThat(wren.visit(address + "/contact/looks").status()).isEqualTo(404);
        assertThat(conversation
                        .form(address + "/conversation")
                        .with("text", "Still here.")
                        .send()
                        .status())
                .isEqualTo(404);
        assertThat(wren.visit(NEED).status()).isEqualTo(404);
        assertThat(wren.visit("/needs?q=spreadsheet").text()).doesNotContain("outgrown");
        assertThat(maple.visit(address).text()).contains("Ended early");
        assertThat(maple.visit(NEED).text()).as("the place is free again").doesNotContain("1 of 1 found");
    }

    @ParameterizedTest
    @EnumSource(Departure.class)
    void what_is_done_shows_no_need_any_more(Departure departure) throws SQLException {
        careful();
        MatchId match = Matches.done(database);
        assertThat(wren.visit(NEED).status()).isEqualTo(200);

        departure.of(Cast.VOLUNTEER);

        assertThat(wren.visit(NEED).status()).isEqualTo(404);
        assertThat(wren.visit("/matches/" + match).status()).isEqualTo(404);
        assertThat(maple.visit("/matches/" + match).text()).contains("It is done.");
    }

    @Test
    void nobody_is_asked_who_has_left_while_they_were_only_thought_of() throws SQLException {
        juniper.visit(DESK)
                .form(DESK)
                .with("offer", Town.DATABASES.toString())
                .with("only", "suggest")
                .send();
        String match = juniper.visit("/matches")
                .document()
                .select("main .row a[href^=/matches/]")
                .attr("href");
        Page suggestion = juniper.visit(match);
        sql("update access_grant set ended_at = '2026-03-02T08:00:00Z' where person_id = '" + Cast.VETTED.id()
                + "' and role = 'MEMBER'");

        Page asked = suggestion.form(match + "/proposal").send();

        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.text()).contains("This match is not possible.");
    }

    private void share(String match) {
        maple.visit("/me/contact")
                .form("/me/contact")
                .with("kind", "SIGNAL")
                .with("value", HANDLE)
                .send();
        String detail = maple.visit("/me/contact")
                .document()
                .select("form[action$=/removal]")
                .attr("action")
                .replaceAll("/me/contact/|/removal", "");
        Page page = maple.visit(match);
        page.form(match + "/contact").with("detail", detail).send();
    }

    private void careful() throws SQLException {
        sql("update need set sensitivity = 'CAREFUL', on_web = false where id = '" + Town.INTAKE_LIST + "'");
    }
}
