package org.manyhands.scenarios;

import io.quarkus.test.common.WithTestResource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.manyhands.local.PostgresResource;

/** The base of every test that visits the site: before each test the town is as it always is, and so is the time. */
@WithTestResource(PostgresResource.class)
public abstract class TownTest {

    @Inject
    protected DataSource database;

    @BeforeEach
    void townAsAlways() throws SQLException {
        TestClock.get().reset();
        try (Connection connection = database.getConnection()) {
            Town.reset(connection);
        }
    }

    /** Changes what is stored, behind the site's back. */
    protected final void sql(String statements) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }

    /** How many rows there are: {@code match where state = 'AGREED'}. */
    protected final long count(String rows) throws SQLException {
        return Long.parseLong(one("select count(*) from " + rows));
    }

    /** The one value that answers this query, as text. */
    protected final String one(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
