package org.manyhands.matching.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Crowd;
import org.manyhands.scenarios.Form;
import org.manyhands.scenarios.Matches;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.TestClock;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;
import org.manyhands.shared.id.MatchId;

/** The match desk of a line that asks for PostgreSQL: whom it holds, and whom not. */
@QuarkusTest
class CandidatesTest extends TownTest {

    private static final String DESK = "/needs/" + Town.INTAKE_LIST + "/lines/" + Town.line(1) + "/candidates";
    private static final String FIRST_ONLY = "Only those who come first by skill and level";

    private static final String ELSEWHERE = "00000000-0000-4000-8100-0000000000ff";

    private final Visitor juniper = Visitor.as(Cast.COORDINATOR);
    private final Visitor heron = Visitor.as(Cast.VETTED);

    @Test
    void while_few_offer_the_skill_itself_those_who_offer_something_near_stand_behind_them() throws SQLException {
        crowd(98, 1);

        Page desk = juniper.visit(DESK);

        assertThat(desk.text()).doesNotContain(FIRST_ONLY).contains("1 to 20 of 101");
        assertThat(juniper.visit(DESK + "?page=5").text()
                        + juniper.visit(DESK + "?page=6").text())
                .contains("Helper 98");
    }

    @Test
    void where_enough_offer_it_the_others_are_a_link_away() throws SQLException {
        crowd(100, 1);

        Page desk = juniper.visit(DESK);

        assertThat(desk.text()).contains(FIRST_ONLY, "1 to 20 of 101");
        Page all =
                juniper.visit(desk.document().select("main a[href$='near=yes']").attr("href"));
        assertThat(all.text()).doesNotContain(FIRST_ONLY).contains("1 to 20 of 103");
        Page second = juniper.visit(all.document().select("a[rel=next]").attr("href"));
        assertThat(second.text()).doesNotContain(FIRST_ONLY).contains("21 to 40 of 103");
        assertThat(juniper.visit(DESK + "?near=yes&page=6").text()).contains("Helper 100");
    }

    @Test
    void where_enough_know_it_as_well_as_wanted_those_who_know_it_less_are_a_link_away() throws SQLException {
        crowd(101, 0);
        sql("update offer_skill set level = 'LEARNING' where offer_id = '" + offer(100) + "'");

        Page desk = juniper.visit(DESK);

        assertThat(desk.text()).contains(FIRST_ONLY, "1 to 20 of 101");
        Page all =
                juniper.visit(desk.document().select("main a[href$='near=yes']").attr("href"));
        assertThat(all.text()).contains("1 to 20 of 103");
    }

    @Test
    void while_few_know_it_as_well_as_wanted_those_who_know_it_less_stand_behind_them() throws SQLException {
        crowd(100, 1);
        sql("update offer_skill set level = 'LEARNING' where offer_id >= '" + offer(50) + "' and skill = 'postgresql'"
                + " and offer_id <= '" + offer(99) + "'");

        Page desk = juniper.visit(DESK);

        assertThat(desk.text()).contains(FIRST_ONLY, "1 to 20 of 101");
        assertThat(juniper.visit(DESK + "?page=6").text()).contains("; wanted:");
    }

    @Test
    void who_was_ticked_is_still_ticked_when_nobody_could_be_asked() throws SQLException {
        crowd(40, 0);
        Page second = juniper.visit(DESK + "?page=2");
        List<String> offers = second.document().select("input[name=offer]").eachAttr("value");
        Form form = second.form(DESK).no("offer");
        for (String offer : offers.subList(0, 11)) {
            form = form.and("offer", offer);
        }

        Page back = form.send();

        assertThat(back.status()).isEqualTo(422);
        assertThat(back.text()).contains("no more than 10");
        assertThat(back.document().select("input[name=offer][checked]").eachAttr("value"))
                .isEqualTo(offers.subList(0, 11));
    }

    @Test
    void who_offers_something_near_can_be_asked_from_there() throws SQLException {
        crowd(100, 1);

        Page asked = juniper.visit(DESK + "?near=yes&page=6")
                .form(DESK)
                .with("offer", offer(100))
                .send()
                .follow();

        assertThat(asked.text()).contains("Asked. You see here who answers.", "Helper 100 for Harbour Legal Aid");
    }

    @Test
    void who_only_wants_to_learn_a_skill_is_not_said_to_know_it() throws SQLException {
        sql("update offer_skill set level = null, wants_to_learn = true where offer_id = '" + Town.DATABASES + "'");

        assertThat(juniper.visit(DESK).document().select(".candidate").text())
                .contains("Heron", "Has listed PostgreSQL", "Wants to learn it; wanted: working knowledge")
                .doesNotContain("Knows PostgreSQL");
        assertThat(heron.visit("/fits").text())
                .contains("You have listed PostgreSQL")
                .doesNotContain("You know PostgreSQL");
    }

    @Test
    void where_nobody_offers_it_the_desk_does_not_point_to_reasons_that_are_not_there() throws SQLException {
        Page desk = juniper.visit(DESK);
        assertThat(desk.allText()).contains("Facet by facet");
        heron.visit("/hubs/" + Town.HARBOUR + "/membership")
                .form("/hubs/" + Town.HARBOUR + "/membership/absence")
                .send();
        sql("update offer set state = 'PAUSED' where person_id <> '" + Cast.VETTED.id() + "'");
        sql("delete from offer_skill where offer_id in (select id from offer where person_id <> '" + Cast.VETTED.id()
                + "')");
        assertThat(juniper.visit(DESK).allText()).contains("is left out, for the reasons below");

        sql("update need_line set skill = 'sewing' where id = '" + Town.line(1) + "'");

        Page nobody = juniper.visit(DESK);
        assertThat(nobody.allText())
                .contains("Nobody in this hub offers this or something near it yet.")
                .doesNotContain("below", "Facet by facet");
    }

    @Test
    void who_takes_a_break_from_the_hub_is_proposed_to_nobody_there() {
        String membership = "/hubs/" + Town.HARBOUR + "/membership";
        Page rests =
                heron.visit(membership).form(membership + "/absence").send().follow();
        assertThat(rests.text()).contains("nobody proposes you for anything");

        Page desk = juniper.visit(DESK);

        assertThat(desk.document().select(".candidate").text()).doesNotContain("Heron");
        assertThat(leftOut(desk, "Heron")).contains("Takes a break");

        rests.form(membership + "/return").send();
        assertThat(juniper.visit(DESK).document().select(".candidate").text()).contains("Heron");
    }

    @Test
    void hours_said_yes_to_count_at_the_desk_as_on_ones_own_page() throws SQLException {
        sql("update need_line set skill = 'postgresql' where id = '" + Town.line(11) + "'");
        sql("update need set stale_at = '2026-04-01T00:00:00Z' where id = '" + Town.FIELD_NOTES + "'");
        String other = "/needs/" + Town.FIELD_NOTES + "/lines/" + Town.line(11) + "/candidates";
        assertThat(juniper.visit(other).text()).contains("24 hours left for 30");

        juniper.visit(DESK).form(DESK).with("offer", Town.DATABASES.toString()).send();
        String match = heron.visit("/matches").document().select("main .row a").attr("href");
        heron.visit(match).form(match + "/answer").with("answer", "YES").send();

        assertThat(juniper.visit(other).text()).contains("12 hours left for 30");
        assertThat(heron.visit("/fits").text()).contains("12 hours left for 30");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a break", "a break from the hub", "a paused offer"})
    void who_was_only_thought_of_and_is_not_to_be_had_any_more_is_not_asked(String why) {
        juniper.visit(DESK)
                .form(DESK)
                .with("offer", Town.DATABASES.toString())
                .with("only", "suggest")
                .send();
        String match = juniper.visit(DESK)
                .document()
                .select("main .row a[href^=/matches/]")
                .attr("href");
        switch (why) {
            case "a break" ->
                heron.visit("/me").form("/me/absence").with("on", "yes").send();
            case "a break from the hub" -> {
                String membership = "/hubs/" + Town.HARBOUR + "/membership";
                heron.visit(membership).form(membership + "/absence").send();
            }
            default -> {
                String offer = "/offers/" + Town.DATABASES;
                heron.visit(offer).form(offer + "/pause").send();
            }
        }

        Page refused = juniper.visit(match).form(match + "/proposal").send();

        assertThat(refused.text()).contains("This person cannot be asked at the moment.");
        assertThat(heron.visit("/my-work").text()).doesNotContain("You are asked");
    }

    @Test
    void when_another_hub_asked_somebody_is_that_hubs_business() throws SQLException {
        sql("insert into hub (id, name, mode, languages, listed) values ('" + ELSEWHERE
                + "', 'Elsewhere', 'COORDINATED', '{en}', false)");
        MatchId match = Matches.done(database);
        sql("update match set helper_id = '" + Cast.VETTED.id() + "' where id = '" + match + "'");
        assertThat(candidate("Heron")).contains("Asked in the last week");

        sql("update match set hub_id = '" + ELSEWHERE + "' where id = '" + match + "'");

        assertThat(candidate("Heron")).contains("Not asked in this hub yet");
    }

    @Test
    void of_many_left_out_the_first_are_named_and_all_are_counted() throws SQLException {
        crowd(60, 0);
        sql("update offer set state = 'PAUSED' where id::text like '00000000-0000-4000-8f30-%'");

        Page desk = juniper.visit(DESK);

        assertThat(desk.document().select("details:contains(Left out)").text())
                .contains("Left out, and why (60)", "Only the first 50 stand here.");
    }

    private String candidate(String name) {
        return juniper.visit(DESK)
                .document()
                .select(".candidate:contains(" + name + ")")
                .text();
    }

    private static String leftOut(Page desk, String name) {
        return desk.document().select("details .row:contains(" + name + ")").text();
    }

    /** Members of the hub: so many who offer PostgreSQL, then so many who offer MySQL. Of the cast one offers the first, one SQL. */
    private void crowd(int postgresql, int mysql) throws SQLException {
        Instant now = TestClock.get().instant();
        sql(Crowd.members(postgresql + mysql)
                + Crowd.offering("postgresql", 0, postgresql, now)
                + Crowd.offering("mysql", postgresql, postgresql + mysql, now));
    }

    /** The offer of one of the crowd. */
    private static String offer(int number) {
        return "00000000-0000-4000-8f30-%012d".formatted(number);
    }
}
