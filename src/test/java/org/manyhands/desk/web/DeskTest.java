package org.manyhands.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manyhands.scenarios.Visitor.as;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.manyhands.needs.NeedQueues;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Crowd;
import org.manyhands.scenarios.Matches;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;
import org.manyhands.shared.id.MatchId;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.text.Language;

/** The desk of a hub is its coordinators'; My work is everybody's own. */
@QuarkusTest
class DeskTest extends TownTest {

    private static final String DESK = "/hubs/" + Town.HARBOUR + "/desk";

    @Test
    void a_coordinator_sees_what_was_sent_in_and_the_way_to_decide() {
        Page desk = as(Cast.COORDINATOR).visit(DESK + "?queue=triage");

        assertThat(desk.status()).isEqualTo(200);
        assertThat(desk.document().select("main a[href^=/hubs/" + Town.HARBOUR + "/triage/]"))
                .isNotEmpty();
    }

    @Test
    void what_the_desk_leads_to_is_still_the_desk_and_leads_back() {
        Page desk = as(Cast.COORDINATOR).visit(DESK + "?queue=triage");
        String item = desk.document()
                .select("main a[href^=/hubs/" + Town.HARBOUR + "/triage/]")
                .attr("href");

        Page triage = as(Cast.COORDINATOR).visit(item);

        assertThat(triage.document().select(".places [aria-current]").text()).isEqualTo("Desk");
        assertThat(triage.document()
                        .select("main a[href=" + DESK + "?queue=triage]")
                        .text())
                .isEqualTo("Desk: To look at");
    }

    @Test
    void my_work_leads_to_the_next_step_of_who_has_just_come() throws SQLException {
        sql(
                "delete from membership_answer; delete from membership_event; delete from membership where state = 'APPLIED';"
                        + " delete from offer_skill; delete from offer");

        assertThat(as(Cast.UNATTACHED).visit("/my-work").document().select("main a[href=/hubs]"))
                .hasSize(1);
        assertThat(as(Cast.VOLUNTEER).visit("/my-work").text()).contains("Harbour took you in: say what you can offer");
        assertThat(as(Cast.COORDINATOR).visit("/my-work").text()).doesNotContain("took you in");
    }

    @Test
    void an_accredited_group_that_asked_for_nothing_yet_is_told_that_it_can() throws SQLException {
        assertThat(as(Cast.ORGANISER).visit("/my-work").text()).doesNotContain("is accredited");

        sql("update need set group_id = '" + Town.RIVER_WATCH + "'");

        assertThat(as(Cast.ORGANISER).visit("/my-work").text())
                .contains("Harbour Legal Aid is accredited: send its needs");
    }

    @Test
    void who_has_helped_is_asked_how_it_was_until_they_say_so() {
        String match = "/matches/" + Matches.done(database);
        Visitor wren = as(Cast.VOLUNTEER);
        assertThat(wren.visit("/my-work").text()).contains("is over: how was it?");

        wren.visit(match).form(match + "/feedback").with("useful", "YES").send();

        assertThat(wren.visit("/my-work").text()).doesNotContain("how was it?");
        assertThat(as(Cast.ORGANISER).visit("/my-work").text()).contains("how was it with Wren?");
    }

    @Test
    void the_desk_opens_with_what_was_sent_in_and_says_who_keeps_what() {
        Page desk = as(Cast.COORDINATOR).visit(DESK);
        assertThat(desk.document().select("main [aria-current]").text()).startsWith("To look at");
        assertThat(as(Cast.COORDINATOR).visit(DESK + "?queue=unmatched").text())
                .contains("Our intake list has outgrown its spreadsheet: 1 × PostgreSQL (this month)", "kept by you");
        assertThat(as(Cast.SECOND_COORDINATOR).visit(DESK + "?queue=unmatched").text())
                .contains("kept by Juniper");
        assertThat(as(Cast.COORDINATOR).visit(DESK + "?queue=applications").text())
                .contains("One person asks to join Harbour")
                .doesNotContain("kept by");
    }

    @Test
    void the_desk_leads_to_where_needs_are_brought_in() {
        Page desk = as(Cast.COORDINATOR).visit(DESK);

        for (String way : List.of("/hubs/" + Town.HARBOUR + "/imports", "/needs/new")) {
            assertThat(desk.document().select(".pane-list a[href=" + way + "]").eachText())
                    .as(way)
                    .hasSize(1);
            assertThat(as(Cast.COORDINATOR).visit(way).status()).as(way).isEqualTo(200);
        }
    }

    @Test
    void a_queue_of_needs_has_one_name_wherever_it_stands() {
        for (Language language : Language.values()) {
            Visitor coordinator = as(Cast.COORDINATOR).speaking(language);
            List<String> triage = queues(coordinator.visit("/hubs/" + Town.HARBOUR + "/triage"));
            assertThat(triage).as(language.ownName()).hasSizeGreaterThanOrEqualTo(NeedQueues.OfHub.values().length);
            assertThat(queues(coordinator.visit(DESK)))
                    .as(language.ownName())
                    .containsAll(triage.subList(0, NeedQueues.OfHub.values().length));
        }
    }

    private static List<String> queues(Page page) {
        return page.document().select(".pane-list .queue > span[dir]").eachText();
    }

    @Test
    void a_queue_that_does_not_exist_opens_the_first_one_with_something_in_it() {
        Page desk = as(Cast.COORDINATOR).visit(DESK + "?queue=nonsense");

        assertThat(desk.status()).isEqualTo(200);
        assertThat(desk.document().select("main [aria-current]").text()).startsWith("To look at");
        assertThat(desk.document().select(".pane-item .row")).isNotEmpty();
    }

    @Test
    void each_hub_of_a_coordinator_of_two_counts_its_own_matches_however_many_the_other_has() throws SQLException {
        sql(
                "insert into access_grant (id, person_id, role, scope_kind, scope_id, granted_at) values (gen_random_uuid(), '"
                        + Cast.COORDINATOR.id() + "', 'COORDINATOR', 'HUB', '" + Town.HILLSIDE
                        + "', '2026-01-05T09:00:00Z')");
        sql(Crowd.members(120) + suggested("id::text like '%-8f00-%'", Town.OAKS, 15, "2026-02-01"));
        sql(suggested("pseudonym = 'Wren'", Town.INTAKE_LIST, 1, "2026-03-01"));

        Page harbour = as(Cast.COORDINATOR).visit(DESK + "?queue=suggested");
        Page hillside = as(Cast.COORDINATOR).visit("/hubs/" + Town.HILLSIDE + "/desk?queue=suggested&page=5");

        assertThat(harbour.document().select("main [aria-current] .queue-count").text())
                .isEqualTo("1");
        assertThat(harbour.document().select(".pane-item .row").text())
                .contains("Our intake list has outgrown its spreadsheet")
                .doesNotContain("tree planting");
        assertThat(hillside.document()
                        .select("main [aria-current] .queue-count")
                        .text())
                .isEqualTo("120");
        assertThat(hillside.document().select(".pane-item .row")).hasSize(20);

        Page beyond = as(Cast.COORDINATOR).visit("/hubs/" + Town.HILLSIDE + "/desk?queue=suggested&page=6");
        assertThat(beyond.status()).as("not: all clear").isEqualTo(303);
        assertThat(beyond.follow().document().select(".pane-item .row")).hasSize(20);
    }

    private static String suggested(String whom, NeedId need, int line, String since) {
        return """
                insert into match (id, hub_id, group_id, need_id, line_id, helper_id, quantity, mode, state, state_since,
                                   begun_by, helper_answer, group_answer)
                select gen_random_uuid(), n.hub_id, n.group_id, n.id, '%s', p.id, 1, 'COORDINATED', 'SUGGESTED', '%s',
                       'COORDINATOR', 'WAITING', 'WAITING'
                from need n, person p where n.id = '%s' and p.%s;
                """.formatted(Town.line(line), since, need, whom);
    }

    @Test
    void lines_for_which_nobody_is_found_are_counted_as_they_are_listed() {
        Page desk = as(Cast.COORDINATOR).visit(DESK + "?queue=unmatched");

        assertThat(desk.document().select("main [aria-current] .queue-count").text())
                .isEqualTo(
                        String.valueOf(desk.document().select(".pane-item .row").size()));
        assertThat(desk.document().select(".pane-item .row").eachText().getFirst())
                .contains("(now)");
    }

    @Test
    void for_everybody_else_the_desk_does_not_exist() {
        String missing = as(Cast.OUTSIDER)
                .visit("/hubs/00000000-0000-4000-8100-000000000099/desk")
                .text();
        for (Cast other : List.of(Cast.VOLUNTEER, Cast.ORGANISER, Cast.OUTSIDER, Cast.ADMINISTRATOR, Cast.AUDITOR)) {
            Page page = as(other).visit(DESK);
            assertThat(page.status()).as(other.name()).isEqualTo(404);
            assertThat(withoutCode(page.text())).as(other.name()).isEqualTo(withoutCode(missing));
        }
        assertThat(Visitor.anonymous().visit(DESK).location()).startsWith("/login");
        assertThat(as(Cast.COORDINATOR).send("PUT", DESK).status()).isEqualTo(405);
        assertThat(as(Cast.COORDINATOR).visit("/hubs/nonsense/desk").status()).isEqualTo(404);
    }

    @Test
    void my_work_names_what_waits_and_counts_it_in_the_masthead() {
        Page work = as(Cast.COORDINATOR).visit("/my-work");

        assertThat(work.document().select("#waiting a")).as(work.text()).isNotEmpty();
        assertThat(work.document().select(".masthead .count")).isNotEmpty();
    }

    @Test
    void a_match_said_to_be_done_stands_once_in_my_work() {
        MatchId match = Matches.agreed(database);
        String page = "/matches/" + match;
        as(Cast.VOLUNTEER).visit(page).form(page + "/beginning").send();
        assertThat(rowsOf(page, Cast.ORGANISER)).containsExactly("under-way");

        as(Cast.VOLUNTEER).visit(page).form(page + "/completion").send();

        assertThat(rowsOf(page, Cast.ORGANISER)).containsExactly("waiting");
        assertThat(rowsOf(page, Cast.VOLUNTEER)).containsExactly("awaited");

        as(Cast.ORGANISER)
                .visit(page)
                .form(page + "/dispute")
                .with("reason-dispute", "NOT_DONE")
                .send();

        assertThat(rowsOf(page, Cast.ORGANISER)).containsExactly("awaited");
        assertThat(rowsOf(page, Cast.VOLUNTEER)).containsExactly("awaited");
        assertThat(rowsOf(page, Cast.COORDINATOR)).containsExactly("waiting");
    }

    /** Every part of My work in which a thing stands, once a row. */
    private static List<String> rowsOf(String href, Cast whose) {
        return as(whose).visit("/my-work").document().select("main .row a[href=" + href + "]").stream()
                .map(link -> Objects.requireNonNull(link.closest("section")).id())
                .toList();
    }

    @Test
    void my_work_tells_before_an_offer_runs_out() {
        Page work = as(Cast.OTHER_ORGANISER).visit("/my-work");

        assertThat(work.document().select("#under-way a[href=/offers]").text())
                .isEqualTo("An offer of yours asks whether it still stands");
        assertThat(as(Cast.VETTED)
                        .visit("/my-work")
                        .document()
                        .select("a[href=/offers]")
                        .text())
                .doesNotContain("still stands");
    }

    @Test
    void an_offer_that_has_expired_waits_for_its_owner_and_is_no_more_under_way() throws SQLException {
        Visitor willow = as(Cast.OTHER_ORGANISER);
        int before = waiting(willow);
        sql("update offer set expires_on = '2026-02-27' where id = '" + Town.ROOM + "'");

        Page work = willow.visit("/my-work");

        assertThat(work.document().select("#waiting .row:has(a[href=/offers])").text())
                .contains("An offer of yours has expired: you are not asked for it until you renew it")
                .doesNotContain("Late");
        assertThat(work.document().select("#under-way a[href=/offers]")).isEmpty();
        assertThat(waiting(willow)).isEqualTo(before + 1);

        String room = "/offers/" + Town.ROOM + "/renewal";
        willow.visit("/offers").form(room).send();
        assertThat(willow.visit("/my-work").text()).doesNotContain("has expired");
        assertThat(waiting(willow)).isEqualTo(before);
    }

    /** The number beside My work in the masthead. */
    private static int waiting(Visitor reader) {
        String count =
                reader.visit("/me").document().expectFirst(".masthead .count").ownText();
        return Integer.parseInt(count.strip());
    }

    @Test
    void who_helps_in_no_hub_is_sent_to_their_own_work_and_not_to_needs_that_fit() {
        assertThat(as(Cast.ADMINISTRATOR)
                        .visit("/my-work")
                        .document()
                        .select("main a.button")
                        .eachAttr("href"))
                .containsExactly("/admin");
        assertThat(as(Cast.AUDITOR).visit("/my-work").document().select("main a.button"))
                .isEmpty();
        assertThat(as(Cast.MODERATOR)
                        .visit("/my-work")
                        .document()
                        .select("main a.button")
                        .eachAttr("href"))
                .containsExactly("/fits", "/needs");
    }

    @Test
    void somebody_for_whom_nothing_waits_is_told_so() {
        assertThat(as(Cast.AUDITOR).visit("/my-work").text()).contains("All clear");
        assertThat(Visitor.anonymous().visit("/my-work").location()).startsWith("/login");
    }

    private static String withoutCode(String text) {
        return text.replaceAll("[0-9a-f]{8}$", "");
    }
}
