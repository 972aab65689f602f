package org.manyhands.safety;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.manyhands.scenarios.TownTest;

/** What is promised not to be kept has no place to be kept in (P-04, P-07, P-19). */
@QuarkusTest
class NoRoomTest extends TownTest {

    /** Words of names of columns that would hold it. */
    private static final Set<String> NEVER = Set.of(
            "address",
            "street",
            "postcode",
            "zip",
            "latitude",
            "longitude",
            "lat",
            "lon",
            "lng",
            "coordinates",
            "geo",
            "ip",
            "agent",
            "browser",
            "device",
            "photo",
            "picture",
            "image",
            "avatar",
            "score",
            "rating",
            "rank",
            "followers",
            "online",
            "read",
            "login",
            "email",
            "phone");

    /** A session knows when it was last used; nobody is shown it, and it is gone within a day. */
    private static final Set<String> ONLY_IN_SESSIONS = Set.of("seen");

    @Test
    void no_column_is_named_like_what_is_never_kept() throws SQLException {
        assertThat(columns()).isNotEmpty();
        assertThat(columns().keySet())
                .allSatisfy(column -> assertThat(words(column)).doesNotContainAnyElementsOf(NEVER));
        assertThat(columns().keySet().stream().filter(column -> !column.startsWith("login_session.")))
                .allSatisfy(column -> assertThat(words(column)).doesNotContainAnyElementsOf(ONLY_IN_SESSIONS));
    }

    @Test
    void a_place_is_the_number_of_a_town() throws SQLException {
        assertThat(columns().entrySet().stream()
                        .filter(column -> column.getKey().endsWith(".place_id")))
                .isNotEmpty()
                .allSatisfy(column ->
                        assertThat(column.getValue()).as(column.getKey()).isIn("integer", "bigint"));
    }

    private static Iterable<String> words(String column) {
        return Arrays.asList(column.substring(column.indexOf('.') + 1).split("_", -1));
    }

    /** Name of table and column, and the column's type. */
    private Map<String, String> columns() throws SQLException {
        Map<String, String> columns = new TreeMap<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select table_name, column_name, data_type from information_schema.columns
                        where table_schema = 'public' and table_name <> 'flyway_schema_history'""")) {
            while (rows.next()) {
                columns.put(rows.getString(1) + "." + rows.getString(2), rows.getString(3));
            }
        }
        return columns;
    }
}
