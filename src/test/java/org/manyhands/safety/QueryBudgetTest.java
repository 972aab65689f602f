package org.manyhands.safety;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.manyhands.scenarios.Crowd;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.TestClock;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;

/**
 * How often pages ask the database: every page of the permission matrix, for everybody who may read it, in a town with a
 * crowd in it. A page that asks once for each thing it lists breaks its bound here, whoever wrote it.
 */
@QuarkusTest
class QueryBudgetTest extends TownTest {

    /** Statements a page, the session's and the masthead's (two or three) among them. */
    private static final int BOUND = 14;

    /**
     * Pages that bring a lot together: they may ask more often, but no more often for more of it. The page of a need writes down
     * two things before it shows a protected one: that somebody looked, and in the reader's budget that it was one more; and it
     * asks where the reader's own help with it stands. A conversation asks since when the reader speaks for the group.
     */
    private static final Map<String, Integer> MORE = Map.of(
            "GET /hubs/{}/desk", 18,
            "GET /my-work", 24,
            "GET /matches/{}", 30,
            "GET /hubs/{}/triage/{}", 18,
            "GET /matches/{}/conversation", 20,
            "GET /join/{}", 16,
            "GET /needs/{}", 16,
            "GET /needs/{}/exposure", 19,
            "GET /needs/{}/lines/{}/candidates", 21,
            "GET /fits", 15);

    private static final int CROWD = 60;

    @Inject
    EntityManagerFactory factory;

    static Stream<String> pasts() {
        return reads().map(PermissionRow::given).distinct();
    }

    private static Stream<PermissionRow> reads() {
        return Permissions.rows().stream().filter(PermissionRow::isRead);
    }

    @ParameterizedTest(name = "given [{0}]")
    @MethodSource("pasts")
    void no_page_asks_more_often_because_there_is_more_to_show(String given) throws SQLException {
        Example town = Example.of(given, database);
        letTheCrowdIn();
        SoftAssertions softly = new SoftAssertions();
        reads().filter(row -> row.given().equals(given))
                .forEach(row -> Arrays.stream(Part.values()).filter(row::isFor).forEach(part -> {
                    String path = town.fill(row.path());
                    softly.assertThat(statements(part, path))
                            .as(part + " at " + row.path())
                            .isLessThanOrEqualTo(MORE.getOrDefault(row.route(), BOUND));
                }));
        softly.assertAll();
    }

    @Test
    void a_stranger_costs_next_to_nothing() {
        assertThat(statements(Part.ANON, "/")).isLessThanOrEqualTo(6);
        assertThat(statements(Part.ANON, "/promises")).isZero();
        assertThat(statements(Part.ANON, "/what-we-hold")).isZero();
        assertThat(statements(Part.ANON, "/needs")).isLessThanOrEqualTo(7);
    }

    private void letTheCrowdIn() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(Crowd.asked(CROWD, TestClock.get().instant()));
        }
    }

    private long statements(Part part, String path) {
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            Visitor visitor = part.visitor();
            visitor.visit("/promises"); // signing in is another page
            statistics.clear();
            Page page = visitor.visit(path);
            assertThat(page.status()).as(part + " at " + path).isLessThan(400);
            return statistics.getPrepareStatementCount();
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }
}
