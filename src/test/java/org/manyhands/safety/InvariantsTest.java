package org.manyhands.safety;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.manyhands.scenarios.Matches;
import org.manyhands.scenarios.TownTest;

/** The invariants hold in the town, and each of them notices when it is broken. */
@QuarkusTest
class InvariantsTest extends TownTest {

    static List<Path> invariants() {
        return Invariants.all();
    }

    @Test
    void they_hold_in_the_town() throws SQLException {
        try (Connection connection = database.getConnection()) {
            Invariants.hold(connection);
        }
    }

    @ParameterizedTest
    @MethodSource("invariants")
    void each_notices_when_it_is_broken(Path invariant) throws SQLException {
        Matches.agreed(database);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            int before = Invariants.broken(connection, invariant).size();
            connection.setAutoCommit(false);
            statement.execute(Invariants.breaking(invariant));

            assertThat(Invariants.broken(connection, invariant)).hasSizeGreaterThan(before);
            connection.rollback();
        }
    }
}
