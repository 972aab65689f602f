package org.manyhands.safety;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.manyhands.local.PostgresResource;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Departure;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.TestClock;
import org.manyhands.scenarios.Town;

/**
 * The rows of the matrix that a member gets as one of the two sides of a match, once more for somebody who has left since, was
 * suspended or removed: none of it exists for them any more. Only what
 * is their own can still be taken back.
 */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class FormerMemberTest {

    private static final Set<String> TAKES_BACK = Set.of("stop", "delete own message");

    @Inject
    DataSource database;

    static Stream<Arguments> departures() {
        Map<String, List<PermissionRow>> byPast = Permissions.rows().stream()
                .filter(row -> row.path().startsWith("/matches/{MATCH}"))
                .filter(row -> row.expected().get(Part.MEM) != Expected.N)
                .filter(row -> !TAKES_BACK.contains(row.act()))
                .collect(Collectors.groupingBy(PermissionRow::given));
        assertThat(byPast.values().stream().mapToInt(List::size).sum())
                .as("rows of which the helper is part")
                .isGreaterThan(20);
        return Stream.of(Departure.values()).flatMap(departure -> byPast.entrySet().stream()
                .map(past -> Arguments.of(departure, past.getKey(), past.getValue())));
    }

    @BeforeEach
    void timeAsAlways() {
        TestClock.get().reset();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("departures")
    void nothing_of_it_exists_any_more(Departure departure, String given, List<PermissionRow> rows)
            throws SQLException {
        try (Connection connection = database.getConnection()) {
            Town.reset(connection);
        }
        Example town = Example.of(given, database);
        departure.of(Cast.VOLUNTEER);
        String before = Tables.fingerprint(database);
        SoftAssertions softly = new SoftAssertions();

        for (PermissionRow row : rows) {
            Page answer = row.isRead()
                    ? Part.MEM.visitor().visit(town.fill(row.path()))
                    : town.form(row).withTicketOf(Part.MEM).sentBy(Part.MEM.visitor());
            softly.assertThat(answer.status()).as(row.toString()).isEqualTo(404);
        }

        softly.assertThat(Tables.fingerprint(database)).isEqualTo(before);
        softly.assertAll();
    }
}
