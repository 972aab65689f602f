package org.manyhands.journeys;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** Looks through a whole database for a word that must not be in it. */
final class Traces {

    private Traces() {}

    /** The tables of which some row, written as text, holds this word: in large letters or small, or as bytes. */
    static List<String> tablesWith(Connection database, String word) throws SQLException {
        String small = word.toLowerCase(Locale.ROOT);
        List<String> found = new ArrayList<>();
        for (String table : tables(database)) {
            try (PreparedStatement question = database.prepareStatement(
                    ("select exists (select from \"%s\" t where position(? in lower(t::text)) > 0"
                                    + " or position(? in lower(t::text)) > 0)")
                            .formatted(table))) {
                question.setString(1, small);
                question.setString(2, HexFormat.of().formatHex(small.getBytes(StandardCharsets.UTF_8)));
                try (ResultSet rows = question.executeQuery()) {
                    rows.next();
                    if (rows.getBoolean(1)) {
                        found.add(table);
                    }
                }
            }
        }
        return found;
    }

    private static List<String> tables(Connection database) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet names =
                        statement.executeQuery("select tablename from pg_tables where schemaname = 'public'")) {
            while (names.next()) {
                tables.add(names.getString(1));
            }
        }
        return tables;
    }
}
