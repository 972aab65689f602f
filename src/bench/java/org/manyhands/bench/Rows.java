package org.manyhands.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/** Rows on their way into one table: kept until {@link #flush}, so that tables that refer to others can wait for those. */
final class Rows implements AutoCloseable {

    private final PreparedStatement insert;

    Rows(Connection database, String table, String... columns) throws SQLException {
        String places = String.join(", ", Collections.nCopies(columns.length, "?"));
        insert = database.prepareStatement(
                "insert into %s (%s) values (%s)".formatted(table, String.join(", ", columns), places));
    }

    void add(@Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
        insert.addBatch();
    }

    void flush() throws SQLException {
        insert.executeBatch();
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }
}
