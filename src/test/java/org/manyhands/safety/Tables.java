package org.manyhands.safety;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** All tables of ours at once: to see that nothing has changed, and to look for words that must not be there. */
final class Tables {

    /** Used tickets and such: what a refused act may leave behind (I-12). */
    private static final Set<String> MAY_CHANGE =
            Set.of("form_ticket", "form_refusal", "read_count", "login_session", "flyway_schema_history");

    private Tables() {}

    /** Looks of coordinators and of the other side: recorded also when the page that shows something comes as a refusal. */
    static final Set<String> LOOKS = Set.of("membership_look", "coordinator_look", "contact_look", "need_look");

    /** One line a table with a digest of all its rows, in no order; equal if and only if nothing has changed. */
    static String fingerprint(DataSource database) throws SQLException {
        return fingerprint(database, Set.of());
    }

    /** The same without some tables. */
    static String fingerprint(DataSource database, Set<String> without) throws SQLException {
        StringBuilder lines = new StringBuilder();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            StringBuilder question = new StringBuilder();
            for (String table : names(statement)) {
                if (!MAY_CHANGE.contains(table) && !without.contains(table)) {
                    question.append(question.isEmpty() ? "" : " union all ")
                            .append("select '")
                            .append(table)
                            .append("', count(*), sum(hashtextextended(t::text, 0)) from \"")
                            .append(table)
                            .append("\" t");
                }
            }
            // Several tables may be read at once, and come as they are ready.
            try (ResultSet rows = statement.executeQuery(question + " order by 1")) {
                while (rows.next()) {
                    lines.append(rows.getString(1))
                            .append(' ')
                            .append(rows.getLong(2))
                            .append(' ')
                            .append(rows.getString(3))
                            .append('\n');
                }
            }
        }
        return lines.toString();
    }

    /** What {@link #fingerprint} told, without the tables of looks. */
    static String withoutLooks(String fingerprint) {
        return fingerprint
                .lines()
                .filter(line -> !LOOKS.contains(line.split(" ", 2)[0]))
                .collect(Collectors.joining("\n"));
    }

    /** Whether a session has been ended, which no fingerprint shows. */
    static boolean isSomebodySignedOut(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select exists (select from login_session where ended_at is not null)")) {
            return row.next() && row.getBoolean(1);
        }
    }

    /** Every row of every table as text, table by table: what somebody who steals a dump can read. */
    static Map<String, String> dump(DataSource database) throws SQLException {
        Map<String, String> dump = new TreeMap<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : names(statement)) {
                StringBuilder text = new StringBuilder();
                try (ResultSet rows = statement.executeQuery("select t::text from \"" + table + "\" t")) {
                    while (rows.next()) {
                        text.append(rows.getString(1)).append('\n');
                    }
                }
                dump.put(table, text.toString());
            }
        }
        return dump;
    }

    private static Set<String> names(Statement statement) throws SQLException {
        Set<String> names = new java.util.TreeSet<>();
        try (ResultSet rows =
                statement.executeQuery("select tablename from pg_tables where schemaname = 'public' order by 1")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
