package org.manyhands.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.manyhands.scenarios.TownTest;

/** The inventory names what the migrated database has, all of it and nothing else (G-01, P-21). */
@QuarkusTest
class DataInventoryTest extends TownTest {

    /** What PostgreSQL stores: also tables outside of our schema and views that keep their rows; plain views store nothing. */
    private static final String COLUMNS = """
            select c.relname, a.attname, format_type(a.atttypid, a.atttypmod)
            from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p', 'm', 'f') and a.attnum > 0 and not a.attisdropped
              and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg\\_toast%'
            """;

    @Inject
    DataInventory inventory;

    @Test
    void every_column_is_classified() throws SQLException {
        Set<StoredColumn> unclassified = sorted(stored().keySet().stream());
        unclassified.removeAll(classified());

        assertThat(unclassified)
                .as(
                        "stored without anybody having said what it is: write into privacy/inventory.txt whose it is, how sensitive,"
                                + " how it is stored and until when (docs/how-to/add-a-migration.md)")
                .isEmpty();
    }

    @Test
    void nothing_is_classified_that_is_not_stored() throws SQLException {
        Set<StoredColumn> gone = classified();
        gone.removeAll(stored().keySet());

        assertThat(gone)
                .as(
                        "in privacy/inventory.txt and no longer in the database: take it out there, or people read that we hold it")
                .isEmpty();
    }

    /** Ciphertext and nothing else is kept in bytes, so a sealed column that is none, or bytes that are readable, lie. */
    @Test
    void what_is_called_sealed_can_hold_ciphertext_only() throws SQLException {
        Map<StoredColumn, String> types = stored();

        inventory.facts().forEach(fact -> fact.columns().forEach(column -> assertThat(types.get(column))
                .as("%s is %s according to privacy/inventory.txt", column, fact.storage())
                .satisfies(type -> {
                    switch (fact.storage()) {
                        case SEALED -> assertThat(type).isEqualTo("bytea");
                        case READABLE -> assertThat(type).isNotEqualTo("bytea");
                        case FINGERPRINT -> assertThat(type).isIn("bytea", "text");
                    }
                })));
    }

    private Set<StoredColumn> classified() {
        return sorted(inventory.facts().flatMap(fact -> fact.columns().stream()));
    }

    private Map<StoredColumn, String> stored() throws SQLException {
        Map<StoredColumn, String> types = new TreeMap<>(Comparator.comparing(StoredColumn::toString));
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(COLUMNS)) {
            while (rows.next()) {
                types.put(new StoredColumn(rows.getString(1), rows.getString(2)), rows.getString(3));
            }
        }
        return types;
    }

    private static Set<StoredColumn> sorted(Stream<StoredColumn> columns) {
        return columns.collect(
                Collectors.toCollection(() -> new TreeSet<>(Comparator.comparing(StoredColumn::toString))));
    }
}
