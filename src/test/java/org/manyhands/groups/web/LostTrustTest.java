package org.manyhands.groups.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manyhands.scenarios.Visitor.as;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Matches;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;

/** While a hub does not trust a group, no help is looked for in its name, and nothing that others read is rewritten. */
@QuarkusTest
class LostTrustTest extends TownTest {

    private static final String GROUP = "/groups/" + Town.LEGAL_AID;
    private static final String NEED = "/needs/" + Town.INTAKE_LIST;
    private static final String DESK = NEED + "/lines/" + Town.line(1) + "/candidates";
    private static final String TITLE = "Our intake list has outgrown";
    private static final String NOT_NOW = "This group is not accredited at the moment.";

    private final Visitor maple = as(Cast.ORGANISER);
    private final Visitor juniper = as(Cast.COORDINATOR);
    private final Visitor wren = as(Cast.VOLUNTEER);

    @Test
    void its_needs_are_on_hold_and_nobody_looks_for_help_again() {
        Page hold = maple.visit(NEED);
        assertThat(as(Cast.UNATTACHED).visit("/needs").text()).contains(TITLE);

        end();

        assertThat(as(Cast.UNATTACHED).visit("/needs").text()).doesNotContain(TITLE);
        assertThat(as(Cast.UNATTACHED).visit(NEED).status()).isEqualTo(404);
        assertThat(hold.offers(NEED + "/hold")).isTrue();
        assertThat(maple.visit(NEED).allText()).contains("On hold");
        assertThat(juniper.visit(NEED).allText()).contains("Put on hold: the group is not accredited at the moment");
        for (Visitor runs : new Visitor[] {maple, juniper}) {
            Page need = runs.visit(NEED);
            assertThat(need.offers(NEED + "/resumption")).isFalse();
            assertThat(need.text()).contains(NOT_NOW);
        }
    }

    @Test
    void a_page_that_still_offers_to_resume_says_why_it_does_not() {
        maple.visit(NEED).form(NEED + "/hold").send();
        List<Page> before = List.of(maple.visit(NEED), juniper.visit(NEED));
        end();

        for (Page page : before) {
            Page resumed = page.form(NEED + "/resumption").send();
            assertThat(resumed.status()).isEqualTo(422);
            assertThat(resumed.text()).contains(NOT_NOW);
        }
    }

    @Test
    void what_is_closed_stays_closed() {
        Page closed = maple.visit(NEED + "/closure")
                .form(NEED + "/closure")
                .with("reason", "FULFILLED")
                .send()
                .follow();
        end();

        Page reopened = closed.form(NEED + "/reopening").send();

        assertThat(reopened.status()).isEqualTo(422);
        assertThat(reopened.text()).contains(NOT_NOW);
    }

    @Test
    void what_others_read_is_not_rewritten() {
        Page edit = maple.visit(NEED + "/edit");
        end();

        Page revised = edit.form(NEED + "/edit").with("title", "Send money").send();

        assertThat(revised.status()).isEqualTo(422);
        assertThat(revised.text()).contains(NOT_NOW);
        assertThat(maple.visit(NEED).text()).contains(TITLE);
    }

    @Test
    void who_was_asked_cannot_agree_meanwhile_and_nobody_is_asked() {
        String match = "/matches/" + Matches.proposed(database);
        Page desk = juniper.visit(DESK);
        Page question = wren.visit(match);
        end();

        Page yes = question.form(match + "/answer").with("answer", "YES").send();

        assertThat(yes.status()).isEqualTo(422);
        assertThat(yes.text()).contains("No help is looked for at the moment");
        assertThat(desk.form(DESK)
                        .with("offer", Town.DATABASES.toString())
                        .send()
                        .status())
                .isEqualTo(404);
    }

    @Test
    void trusted_again_its_needs_are_taken_up_by_hand() {
        end();
        maple.visit(GROUP).form(GROUP + "/question").send();
        juniper.visit(GROUP)
                .form(GROUP + "/accreditation")
                .with("reason", "We talked.")
                .send();
        assertThat(as(Cast.UNATTACHED).visit("/needs").text()).doesNotContain(TITLE);

        maple.visit(NEED).form(NEED + "/resumption").send();

        assertThat(as(Cast.UNATTACHED).visit("/needs").text()).contains(TITLE);
    }

    @Test
    void a_group_that_gives_trust_up_gives_it_up_for_its_needs() {
        maple.visit(GROUP).form(GROUP + "/withdrawal").send();

        assertThat(as(Cast.UNATTACHED).visit("/needs").text()).doesNotContain(TITLE);
    }

    @Test
    void under_another_name_it_is_looked_at_again() {
        Page saved = maple.visit(GROUP + "/settings")
                .form(GROUP + "/settings")
                .with("name", "Harbour City Council")
                .send()
                .follow();

        assertThat(saved.allText())
                .contains("A coordinator looks at the group under its new name.", "Waits for a coordinator");
        assertThat(as(Cast.UNATTACHED).visit("/needs").source()).doesNotContain(TITLE, "Harbour City Council");
        assertThat(wren.visit("/hubs/" + Town.HARBOUR + "/groups").text()).doesNotContain("Harbour City Council");
        assertThat(juniper.visit("/my-work").text()).contains("Harbour City Council asks to be accredited");
        assertThat(juniper.visit(GROUP).allText()).contains("Maple gave it another name or alias.");
    }

    @Test
    void nothing_is_shown_to_more_people() {
        maple.visit(NEED + "/exposure")
                .form(NEED + "/exposure")
                .with("sensitivity", "CAREFUL")
                .send();
        end();

        Page shown = maple.visit(NEED + "/exposure")
                .form(NEED + "/exposure")
                .with("sensitivity", "OPEN")
                .send();

        assertThat(shown.status()).isEqualTo(422);
        assertThat(shown.text()).contains(NOT_NOW);
        assertThat(maple.visit(NEED + "/exposure")
                        .form(NEED + "/exposure")
                        .with("sensitivity", "PROTECTED")
                        .send()
                        .status())
                .as("to fewer is possible at any moment")
                .isEqualTo(303);
    }

    @Test
    void a_name_that_the_hub_has_not_looked_at_is_read_by_those_only_who_run_the_need() {
        maple.visit(GROUP + "/settings")
                .form(GROUP + "/settings")
                .with("name", "Harbour City Council")
                .send();

        for (String page : List.of(NEED, "/needs/" + Town.INTERPRETERS, NEED + "/sheet")) {
            assertThat(wren.visit(page).text())
                    .as(page)
                    .contains("A group that gives legal help")
                    .doesNotContain("Harbour City Council");
        }
        for (Visitor runs : new Visitor[] {maple, juniper}) {
            assertThat(runs.visit(NEED).text()).contains("Harbour City Council");
        }
    }

    @Test
    void whatever_else_it_says_of_itself_costs_no_trust() {
        Page saved = maple.visit(GROUP + "/settings")
                .form(GROUP + "/settings")
                .with("description", "We read letters with people.")
                .send()
                .follow();

        assertThat(saved.text()).contains("Saved.").doesNotContain("Waits for a coordinator");
        assertThat(as(Cast.UNATTACHED).visit("/needs").text()).contains(TITLE);
    }

    private void end() {
        juniper.visit(GROUP)
                .form(GROUP + "/end")
                .with("reason", "Nobody answers any more.")
                .send();
    }
}
