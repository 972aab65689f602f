package org.manyhands.safety;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Matches;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;

/** The invariants hold in the town, and each of them notices each way in which it is broken. */
@QuarkusTest
class InvariantsTest extends TownTest {

    static Stream<Arguments> waysToBreakOne() {
        return Invariants.all().stream().flatMap(invariant -> Invariants.breaking(invariant).stream()
                .map(way -> Arguments.of(invariant.getFileName().toString(), way, invariant)));
    }

    @BeforeEach
    void aFileWaits() {
        Visitor.as(Cast.COORDINATOR)
                .upload(
                        "/hubs/" + Town.HARBOUR + "/imports",
                        List.of(Map.entry("ticket", TicketOf.part(Part.COO))),
                        "file",
                        "needs.csv",
                        "title,summary\nMend the roof,It leaks\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void they_hold_in_the_town() throws SQLException {
        try (Connection connection = database.getConnection()) {
            Invariants.hold(connection);
        }
    }

    @ParameterizedTest(name = "{0} is broken by {1}")
    @MethodSource("waysToBreakOne")
    void each_notices_when_it_is_broken(String name, String way, Path invariant) throws SQLException {
        Matches.agreed(database);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            List<String> before = Invariants.rowsThatBreak(connection, invariant);
            connection.setAutoCommit(false);
            statement.execute(way);

            assertThat(Invariants.rowsThatBreak(connection, invariant)).hasSizeGreaterThan(before.size());
            connection.rollback();
        }
    }
}
