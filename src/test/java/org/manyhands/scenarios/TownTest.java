package org.manyhands.scenarios;

import io.quarkus.test.common.WithTestResource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
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
}
