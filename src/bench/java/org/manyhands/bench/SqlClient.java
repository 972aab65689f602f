package org.manyhands.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Sends the statements of one page again and again over one connection, prepared as the site has them prepared, in the same
 * transactions, and fetches every row: what the database alone would do.
 */
final class SqlClient implements LoadGenerator.Client {

    private interface Step {
        void run() throws SQLException;
    }

    /** Settings of the site's own connections that change how statements run. */
    private static final String LIKE_THE_SITE =
            "-c%20timezone=UTC%20-c%20plan_cache_mode=force_generic_plan%20-c%20jit=off%20-c%20random_page_cost=1.1";

    /** How PostgreSQL writes bytes down. */
    private static final Pattern BYTES = Pattern.compile("\\\\x(?:[0-9a-f]{2})+");

    private final Connection connection;
    private final List<Step> steps = new ArrayList<>();

    /**
     * @param url of the database, for a user who needs no password
     * @param statements in the order in which the site sent them
     */
    SqlClient(String url, String user, List<LoggedStatement> statements) throws SQLException {
        // Values are known as text only: the server finds their types as it does for literals.
        connection = DriverManager.getConnection(url + "?stringtype=unspecified&options=" + LIKE_THE_SITE, user, "");
        for (LoggedStatement statement : statements) {
            steps.add(step(statement));
        }
    }

    private Step step(LoggedStatement statement) throws SQLException {
        if (statement.begins()) {
            return () -> connection.setAutoCommit(false);
        }
        if (statement.ends()) {
            return () -> {
                connection.commit();
                connection.setAutoCommit(true);
            };
        }
        @SuppressWarnings("resource") // lives as long as the connection
        PreparedStatement prepared = connection.prepareStatement(statement.jdbcSql());
        List<@Nullable String> parameters = statement.parameters();
        for (int i = 0; i < parameters.size(); i++) {
            String value = parameters.get(i);
            if (value == null) {
                prepared.setNull(i + 1, Types.OTHER);
            } else if (BYTES.matcher(value).matches()) {
                prepared.setBytes(i + 1, HexFormat.of().parseHex(value.substring(2)));
            } else {
                prepared.setString(i + 1, value);
            }
        }
        return () -> fetch(prepared);
    }

    private static void fetch(PreparedStatement prepared) throws SQLException {
        if (prepared.execute()) {
            try (ResultSet rows = prepared.getResultSet()) {
                while (rows.next()) {
                    // it is here, that is all
                }
            }
        }
    }

    @Override
    public void ask() throws SQLException {
        for (Step step : steps) {
            step.run();
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException ignored) {
            // it is gone either way
        }
    }
}
