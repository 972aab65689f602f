package org.manyhands.conversations.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manyhands.scenarios.Visitor.as;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Matches;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;
import org.manyhands.shared.id.MatchId;

/** A question between two people who would not meet is asked no longer; neither learns from it who does not want to. */
@QuarkusTest
class AfterABlockTest extends TownTest {

    private static final String NOT_NOW = "As things stand this cannot be agreed";

    private MatchId match;
    private String address;

    @BeforeEach
    void two_are_asked() {
        match = Matches.proposed(database);
        address = "/matches/" + match;
    }

    @ParameterizedTest
    @CsvSource({"ORGANISER, VOLUNTEER", "VOLUNTEER, ORGANISER"})
    void both_sides_are_offered_a_no_and_no_yes(Cast blocker, Cast blocked) throws SQLException {
        for (Cast side : List.of(blocker, blocked)) {
            assertThat(offersYes(side)).as("before, " + side).isTrue();
        }

        block(blocker, blocked);

        for (Cast side : List.of(blocker, blocked)) {
            Page page = as(side).visit(address);
            assertThat(offersYes(side)).as(side.name()).isFalse();
            assertThat(page.text())
                    .contains(NOT_NOW, "the question lapses by itself after 20 March 2026")
                    .doesNotContain("You said yes", "would rather not meet", "Just taken");
            assertThat(page.document().select("input[name=answer][value=NO]"))
                    .as("a no can be said")
                    .hasSize(1);
        }
        Page asked = as(blocked).visit(address);
        assertThat(asked.form(address + "/answer")
                        .with(
                                "reason",
                                asked.document().select("input[name=reason]").val())
                        .send()
                        .location())
                .contains("done=matching.said_no");
    }

    @ParameterizedTest
    @CsvSource({"ORGANISER, VOLUNTEER", "VOLUNTEER, ORGANISER"})
    void it_waits_for_nobody_any_more_and_can_still_be_found(Cast blocker, Cast blocked) throws SQLException {
        assertThat(links(as(blocked).visit("/my-work"))).contains(address);
        String before = waiting(as(blocked).visit("/my-work"));

        block(blocker, blocked);

        for (Cast side : List.of(blocker, blocked)) {
            assertThat(links(as(side).visit("/my-work"))).as(side.name()).doesNotContain(address);
            Page matches = as(side).visit("/matches");
            assertThat(links(matches)).as(side.name()).contains(address);
            assertThat(matches.text()).contains("Not possible at the moment");
        }
        assertThat(waiting(as(blocked).visit("/my-work"))).isNotEqualTo(before);
    }

    /** P-20: to the letter what is read where the group has put its need on hold. */
    @ParameterizedTest
    @CsvSource({"ORGANISER, VOLUNTEER", "VOLUNTEER, ORGANISER"})
    void the_blocked_reads_what_is_read_when_a_need_is_on_hold(Cast blocker, Cast blocked) throws SQLException {
        List<String> pages = List.of(address, "/matches", "/my-work");
        sql("update need set state = 'ON_HOLD' where id = '%s'".formatted(Town.INTAKE_LIST));
        List<String> onHold = shown(blocked, pages);
        sql("update need set state = 'OPEN' where id = '%s'".formatted(Town.INTAKE_LIST));
        assertThat(shown(blocked, pages)).as("open").isNotEqualTo(onHold);

        block(blocker, blocked);

        assertThat(shown(blocked, pages)).isEqualTo(onHold);
    }

    /** P-20: whoever has answered waits as before. */
    @Test
    void whoever_has_said_yes_reads_nothing_new() throws SQLException {
        sql("update match set helper_answer = 'YES' where id = '%s'".formatted(match));
        List<String> pages = List.of(address, "/matches", "/my-work");
        List<String> before = shown(Cast.VOLUNTEER, pages);

        block(Cast.ORGANISER, Cast.VOLUNTEER);

        assertThat(shown(Cast.VOLUNTEER, pages)).isEqualTo(before);
        assertThat(offersYes(Cast.ORGANISER)).isFalse();
    }

    @Test
    void with_the_block_lifted_the_question_is_asked_again() throws SQLException {
        block(Cast.ORGANISER, Cast.VOLUNTEER);

        as(Cast.ORGANISER)
                .visit(address)
                .form("/me/blocks/" + Cast.VOLUNTEER.id() + "/removal")
                .send();

        assertThat(offersYes(Cast.VOLUNTEER)).isTrue();
        assertThat(offersYes(Cast.ORGANISER)).isTrue();
        assertThat(links(as(Cast.VOLUNTEER).visit("/my-work"))).contains(address);
    }

    @Test
    void a_coordinator_reads_that_it_cannot_be_and_can_take_it_back() throws SQLException {
        block(Cast.VOLUNTEER, Cast.ORGANISER);

        Page page = as(Cast.COORDINATOR).visit(address);

        assertThat(page.text()).contains("nobody can say yes", "the two would rather not meet");
        assertThat(page.offers(address + "/retraction")).isTrue();
    }

    @Test
    void a_third_yes_is_not_waited_for_and_an_idea_cannot_become_a_question() throws SQLException {
        sql("update match set mode = 'CONFIRMED', coordinator_answer = 'WAITING' where id = '%s'".formatted(match));
        assertThat(offersYes(Cast.COORDINATOR)).isTrue();
        String confirm = "/hubs/" + Town.HARBOUR + "/desk?queue=confirm";
        assertThat(links(as(Cast.COORDINATOR).visit(confirm))).contains(address);

        block(Cast.VOLUNTEER, Cast.ORGANISER);

        assertThat(offersYes(Cast.COORDINATOR)).isFalse();
        assertThat(links(as(Cast.COORDINATOR).visit(confirm))).doesNotContain(address);
        assertThat(links(as(Cast.COORDINATOR).visit("/hubs/" + Town.HARBOUR + "/desk?queue=proposed")))
                .contains(address);

        sql("update match set state = 'SUGGESTED' where id = '%s'".formatted(match));
        Page idea = as(Cast.COORDINATOR).visit(address);
        assertThat(idea.offers(address + "/proposal")).isFalse();
        assertThat(idea.offers(address + "/dismissal")).isTrue();
        assertThat(idea.text()).contains("this cannot come about");
    }

    /** A block among others changes nothing here. */
    @ParameterizedTest
    @EnumSource(
            value = Cast.class,
            names = {"VOLUNTEER", "ORGANISER"})
    void a_block_of_somebody_else_is_no_matter(Cast side) throws SQLException {
        sql(insert(side, Cast.OTHER_ORGANISER));

        assertThat(offersYes(Cast.VOLUNTEER)).isTrue();
        assertThat(offersYes(Cast.ORGANISER)).isTrue();
    }

    private boolean offersYes(Cast who) {
        return !as(who).visit(address)
                .document()
                .select("button[name=answer][value=YES]")
                .isEmpty();
    }

    private void block(Cast who, Cast whom) throws SQLException {
        sql(insert(who, whom));
    }

    private static String insert(Cast who, Cast whom) {
        return """
                insert into block (id, blocker_id, blocked_id, since)
                values (gen_random_uuid(), '%s', '%s', '2026-03-02T09:00:00Z')
                """.formatted(who.id(), whom.id());
    }

    private static List<String> shown(Cast who, List<String> paths) {
        return paths.stream()
                .map(path -> as(who).visit(path).source().replaceAll("(name=\"ticket\" value=\")[^\"]*", "$1"))
                .toList();
    }

    private static List<String> links(Page page) {
        return page.document().select("main a").eachAttr("href");
    }

    /** What the masthead says of how much waits. */
    private static String waiting(Page page) {
        return page.document().select(".mine-work").text();
    }
}
