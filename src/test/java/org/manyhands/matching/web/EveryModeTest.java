package org.manyhands.matching.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.manyhands.hubs.ModerationMode;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Matches;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;

/** The ways from an open line to an agreement that a hub's moderation mode opens, by its pages; coordinated ones: {@link WholeWayTest}. */
@QuarkusTest
class EveryModeTest extends TownTest {

    private static final String NEED = "/needs/" + Town.INTAKE_LIST;
    private static final String HELP = NEED + "/lines/" + Town.line(1) + "/help";
    private static final String CANDIDATES = NEED + "/lines/" + Town.line(1) + "/candidates";

    private final Visitor juniper = Visitor.as(Cast.COORDINATOR);
    private final Visitor heron = Visitor.as(Cast.VETTED);
    private final Visitor maple = Visitor.as(Cast.ORGANISER);

    @ParameterizedTest
    @EnumSource(names = {"CONFIRMED", "ASSISTED", "OPEN"})
    void a_member_comes_forward_and_the_group_agrees(ModerationMode mode) throws SQLException {
        hub(mode);
        assertThat(heron.visit(NEED).source()).contains(HELP);
        assertThat(heron.visit(HELP).text())
                .as("in every mode coordinators see the match")
                .contains("The hub’s coordinators see that you offered.");
        Page asked = heron.visit(HELP).form(HELP).send().follow();
        assertThat(asked.text()).contains("Thank you. The group has been asked.");
        String match = link(heron);
        Page already = heron.visit(HELP);
        assertThat(already.offers(HELP)).isFalse();
        assertThat(already.document().select("main a").eachAttr("href")).contains(match);
        Page need = heron.visit(NEED);
        assertThat(need.source()).doesNotContain(HELP).contains(NEED + "/lines/" + Town.line(2) + "/help");
        assertThat(need.document().select("main a[href=" + match + "]").text())
                .isEqualTo("You have said that you would help; not everybody has answered yet");
        Page wrens = Visitor.as(Cast.VOLUNTEER).visit(NEED);
        assertThat(wrens.source()).contains(HELP).doesNotContain(match);

        Page answered = maple.visit(match)
                .form(match + "/answer")
                .with("answer", "YES")
                .send()
                .follow();

        if (mode == ModerationMode.CONFIRMED) {
            assertThat(answered.text()).contains("Waiting for an answer of: a coordinator");
            assertThat(link(juniper)).isEqualTo(match);
            assertThat(juniper.visit(match)
                            .form(match + "/answer")
                            .with("answer", "YES")
                            .send()
                            .follow()
                            .text())
                    .as("a coordinator has nothing to share")
                    .contains("Agreed. The two share what they choose, and get in touch.");
        } else {
            assertThat(answered.text()).contains("Agreed. Now choose what to share, and get in touch.");
        }
        assertThat(maple.visit(match).text()).contains("Everybody said yes");
        assertThat(heron.visit(match).text()).contains("Everybody said yes");
        assertThat(heron.visit(NEED).source())
                .as("who helps with one line can help with another")
                .doesNotContain(HELP)
                .contains(NEED + "/lines/" + Town.line(2) + "/help");
    }

    @Test
    void a_need_tells_its_helper_where_their_help_stands_and_nobody_else() throws SQLException {
        String match = "/matches/" + Matches.proposed(database);
        assertThat(standing(Cast.VOLUNTEER, match)).isEqualTo("You have been asked whether you help with this");
        sql(
                "update match set state = 'AGREED', helper_answer = 'YES', group_answer = 'YES', agreed_at = proposed_at, place = 1");
        assertThat(standing(Cast.VOLUNTEER, match)).isEqualTo("You have agreed to help with this");
        sql("update match set state = 'ACTIVE'");
        assertThat(standing(Cast.VOLUNTEER, match)).isEqualTo("You are helping with this");
        sql("update match set state = 'REPORTED_DONE', reported_by = 'HELPER', reported_at = state_since");
        assertThat(standing(Cast.VOLUNTEER, match)).isEqualTo("Your help with this is said to be done");
        sql("update match set state = 'DISPUTED'");
        assertThat(standing(Cast.VOLUNTEER, match)).isEqualTo("Your help with this is seen differently");
        for (Cast other : List.of(Cast.VETTED, Cast.ORGANISER, Cast.COORDINATOR, Cast.OUTSIDER)) {
            assertThat(standing(other, match)).as(other.name()).isEmpty();
        }
        sql("update match set state = 'SUGGESTED', agreed_at = null, place = null");
        assertThat(standing(Cast.VOLUNTEER, match)).isEmpty();
        sql("update match set state = 'WITHDRAWN', ended_at = state_since");
        assertThat(standing(Cast.VOLUNTEER, match)).isEmpty();
    }

    private static String standing(Cast reader, String match) {
        return Visitor.as(reader)
                .visit(NEED)
                .document()
                .select("main a[href=" + match + "]")
                .text();
    }

    @ParameterizedTest
    @EnumSource(names = {"ASSISTED", "OPEN"})
    void a_group_asks_and_the_member_agrees(ModerationMode mode) throws SQLException {
        hub(mode);
        assertThat(maple.visit(NEED).source()).contains(CANDIDATES);
        Page asked = maple.visit(CANDIDATES)
                .form(CANDIDATES)
                .with("offer", Town.DATABASES.toString())
                .send()
                .follow();
        assertThat(asked.text()).contains("Asked. You see here who answers.");
        String match = link(heron);

        Page agreed = heron.visit(match)
                .form(match + "/answer")
                .with("answer", "YES")
                .send()
                .follow();

        assertThat(agreed.text()).contains("Everybody said yes");
    }

    @ParameterizedTest
    @EnumSource(names = {"COORDINATED", "CONFIRMED"})
    void where_groups_do_not_ask_they_find_no_way_to(ModerationMode mode) throws SQLException {
        hub(mode);

        assertThat(maple.visit(NEED).source()).doesNotContain(CANDIDATES);
        assertThat(maple.visit(CANDIDATES).status()).isEqualTo(404);
    }

    @Test
    void where_coordinators_propose_nothing_they_look_and_stop() throws SQLException {
        hub(ModerationMode.OPEN);
        heron.visit(HELP).form(HELP).send();
        String match = link(juniper);

        Page desk = juniper.visit(CANDIDATES);
        assertThat(desk.text()).contains("In this hub groups and members find each other themselves.");
        assertThat(desk.document().select("input[name=offer]")).isEmpty();
        Page stopped = juniper.visit(match).form(match + "/retraction").send().follow();
        assertThat(stopped.text()).contains("Taken back");
        assertThat(heron.visit(match).allText()).contains("The question was taken back");
    }

    @ParameterizedTest
    @EnumSource(ModerationMode.class)
    void what_the_two_see_differently_a_coordinator_settles_in_every_mode(ModerationMode mode) throws SQLException {
        hub(mode);
        String match = "/matches/" + Matches.agreed(database);
        sql("update match set mode = '" + mode + "'");
        Visitor wren = Visitor.as(Cast.VOLUNTEER);
        wren.visit(match).form(match + "/beginning").send();
        wren.visit(match).form(match + "/completion").send();

        Page disputed = maple.visit(match)
                .form(match + "/dispute")
                .with("reason-dispute", "NOT_DONE")
                .with("note-dispute", "The list is still in the spreadsheet.")
                .send()
                .follow();
        assertThat(disputed.text()).contains("You see it differently.");
        assertThat(wren.visit(match).source()).doesNotContain("still in the spreadsheet");
        Page open = juniper.visit(match);
        assertThat(open.allText()).contains("The list is still in the spreadsheet.", "It is not done");

        Page settled = open.formWith(match + "/settlement", "reason-settle_not_met")
                .with("reason-settle_not_met", "BOTH_HEARD")
                .send()
                .follow();

        assertThat(settled.text()).contains("Not met");
        assertThat(maple.visit(match).offers(match + "/feedback")).isTrue();
        assertThat(wren.visit(match).offers(match + "/feedback")).isTrue();
    }

    @Test
    void what_is_neither_yes_nor_no_is_no_answer() throws SQLException {
        hub(ModerationMode.OPEN);
        heron.visit(HELP).form(HELP).send();
        String match = link(maple);

        Page asked = maple.visit(match)
                .form(match + "/answer")
                .with("answer", "PERHAPS")
                .with("reason", "OTHER")
                .send();

        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.text()).contains("Please choose one.");
        assertThat(maple.visit(match).offers(match + "/answer")).isTrue();
    }

    @Test
    void what_is_no_outcome_settles_nothing() throws SQLException {
        String match = "/matches/" + Matches.agreed(database);
        sql("update match set state = 'DISPUTED'");

        Page asked = juniper.visit(match)
                .formWith(match + "/settlement", "reason-settle_not_met")
                .with("outcome", "PERHAPS")
                .with("reason-settle_not_met", "BOTH_HEARD")
                .send();

        assertThat(asked.status()).isEqualTo(422);
        assertThat(juniper.visit(match).offers(match + "/settlement")).isTrue();
    }

    private static String link(Visitor reader) {
        return reader.visit("/matches").document().select("main .row a").attr("href");
    }

    private void hub(ModerationMode mode) throws SQLException {
        sql("update hub set mode = '" + mode + "' where id = '" + Town.HARBOUR + "'");
    }
}
