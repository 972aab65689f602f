package org.manyhands.matching.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.manyhands.hubs.ModerationMode;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Matches;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;

/** What was asked stands on the coordinators' list of what waits for others. */
@QuarkusTest
class WhoWaitsForWhomTest extends TownTest {

    @ParameterizedTest
    @EnumSource(ModerationMode.class)
    void a_coordinator_reads_what_others_have_to_answer(ModerationMode mode) throws SQLException {
        Matches.proposed(database);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("update match set mode = '" + mode + "'"
                    + (mode.needsCoordinatorsYes() ? ", coordinator_answer = 'YES'" : ""));
        }

        assertThat(Visitor.as(Cast.COORDINATOR).visit("/matches").text()).contains("Waiting for others", "Wren");
    }
}
