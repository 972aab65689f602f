package org.manyhands.matching.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;

/** That a coordinator thought of somebody for a line stands in nobody's way and is told to neither of the two. */
@QuarkusTest
class SuggestionUnseenTest extends TownTest {

    private static final String LINE = "/needs/" + Town.INTAKE_LIST + "/lines/" + Town.line(1);
    private static final String HELP = LINE + "/help";
    private static final String CANDIDATES = LINE + "/candidates";

    @ParameterizedTest
    @ValueSource(strings = {"CONFIRMED", "ASSISTED"})
    void whoever_was_thought_of_comes_forward_like_everybody(String mode) throws SQLException {
        suggestIn(mode);

        Page done = Visitor.as(Cast.VETTED).visit(HELP).form(HELP).send();

        assertThat(done.status()).isEqualTo(303);
        assertThat(done.follow().text())
                .contains("Thank you. The group has been asked.")
                .doesNotContain("found each other");
        assertSuggestionGaveWay();
    }

    @Test
    void a_group_finds_and_asks_whom_a_coordinator_thought_of() throws SQLException {
        suggestIn("ASSISTED");
        Page found = Visitor.as(Cast.ORGANISER).visit(CANDIDATES);
        assertThat(found.text()).contains("Heron").doesNotContain("Asked already");
        assertThat(Visitor.as(Cast.COORDINATOR).visit(CANDIDATES).allText())
                .as("coordinators read who is thought of already")
                .contains("Asked already, or at it");

        Page asked =
                found.form(CANDIDATES).with("offer", Town.DATABASES.toString()).send();

        assertThat(asked.follow().text()).contains("Asked. You see here who answers.");
        assertSuggestionGaveWay();
    }

    private void suggestIn(String mode) throws SQLException {
        sql("update hub set mode = '" + mode + "' where id = '" + Town.HARBOUR + "'");
        Visitor.as(Cast.COORDINATOR)
                .visit(CANDIDATES)
                .form(CANDIDATES)
                .with("offer", Town.DATABASES.toString())
                .and("only", "suggest")
                .send();
        assertThat(count("match where state = 'SUGGESTED'")).isEqualTo(1);
    }

    private void assertSuggestionGaveWay() throws SQLException {
        assertThat(count("match where state = 'DISCARDED'")).isEqualTo(1);
        assertThat(count("match where state = 'PROPOSED'")).isEqualTo(1);
        String suggestion = one("select id from match where state = 'DISCARDED'");
        assertThat(Visitor.as(Cast.COORDINATOR).visit("/matches/" + suggestion).allText())
                .contains("They found each other without it");
        assertThat(Visitor.as(Cast.VETTED).visit("/matches/" + suggestion).status())
                .isEqualTo(404);
    }
}
