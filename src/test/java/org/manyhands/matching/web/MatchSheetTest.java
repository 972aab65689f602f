package org.manyhands.matching.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyhands.hubs.Sensitivity;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Matches;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;

/** Matches on paper: each their own, with the day, and nothing that must not lie about. */
@QuarkusTest
class MatchSheetTest extends TownTest {

    private static final String GROUP = "Harbour Legal Aid";
    private static final String TITLE = "Our intake list has outgrown its spreadsheet";

    @Test
    void everybody_prints_what_they_read_from_their_matches() {
        Matches.agreed(database);

        Page wren = Visitor.as(Cast.VOLUNTEER).visit("/matches");
        assertThat(wren.document().select("main a[href=/matches/sheet]").text()).isEqualTo("To print");
        Page sheet = Visitor.as(Cast.VOLUNTEER).visit("/matches/sheet");
        assertThat(sheet.text())
                .contains("Printed on 2 March 2026", "Do not leave it lying about", GROUP, TITLE, "Agreed")
                .doesNotContain("Wren");
        assertThat(Visitor.as(Cast.ORGANISER).visit("/matches/sheet").text())
                .contains("Wren", TITLE)
                .doesNotContain(GROUP + ":");
        assertThat(Visitor.as(Cast.VETTED).visit("/matches/sheet").text())
                .contains("Nothing is asked or under way")
                .doesNotContain(TITLE, "Wren");
    }

    @Test
    void a_coordinator_prints_what_waits_in_the_hub_and_nobody_of_another_hub_does() {
        Matches.proposed(database);

        assertThat(Visitor.as(Cast.COORDINATOR).visit("/matches/sheet").text())
                .contains("Waiting for others", "Wren for " + GROUP, "answer by 20 March 2026");
        assertThat(Visitor.as(Cast.OUTSIDER).visit("/matches/sheet").text()).doesNotContain("Wren", TITLE);
    }

    @ParameterizedTest
    @CsvSource({"VOLUNTEER", "ORGANISER", "COORDINATOR"})
    void the_group_of_a_careful_need_is_not_named_on_paper(Cast reader) throws SQLException {
        Matches.proposed(database);
        sensitivity(Sensitivity.CAREFUL);

        String list = listed(Visitor.as(reader).visit("/matches/sheet"));

        assertThat(list).contains(TITLE).doesNotContain(GROUP);
    }

    @ParameterizedTest
    @CsvSource({"VETTED", "ORGANISER", "COORDINATOR"})
    void nothing_of_a_protected_need_is_on_paper_and_that_is_said(Cast reader) throws SQLException {
        Matches.proposed(database);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("update match set helper_id = '" + Cast.VETTED.id() + "'");
        }
        sensitivity(Sensitivity.PROTECTED);

        String list = listed(Visitor.as(reader).visit("/matches/sheet"));

        assertThat(list)
                .contains("One match with a protected need is not on paper.")
                .doesNotContain(TITLE, GROUP, "Heron");
    }

    @Test
    void it_speaks_the_readers_language() {
        Matches.agreed(database);
        Visitor wren = Visitor.as(Cast.VOLUNTEER);

        assertThat(wren.speaking("es").visit("/matches/sheet").text()).contains("No la dejes a la vista");
        assertThat(wren.speaking("ar").visit("/matches/sheet").text()).contains("لا تتركها مكشوفة");
    }

    private static String listed(Page sheet) {
        assertThat(sheet.status()).isEqualTo(200);
        return sheet.document().select(".sheet").text();
    }

    private void sensitivity(Sensitivity now) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("update need set sensitivity = '" + now + "', on_web = false where id = '"
                    + Town.INTAKE_LIST + "'");
        }
    }
}
