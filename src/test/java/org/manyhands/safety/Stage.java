package org.manyhands.safety;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.manyhands.scenarios.Town;

/** The town with a past, built only when there is none or somebody has changed it or was signed out. */
final class Stage {

    private @Nullable String past;
    private @Nullable Example town;

    /** The town in which this has happened, see {@link Example}. */
    Example with(String given, DataSource database) throws SQLException {
        Example known = town;
        if (known == null || !given.equals(past) || Tables.isSomebodySignedOut(database)) {
            try (Connection connection = database.getConnection()) {
                Town.reset(connection);
            }
            known = Example.of(given, database);
            town = known;
            past = given;
        }
        return known;
    }

    /** Tells whether the town is still what it was. */
    void isStill(boolean unchanged) {
        if (!unchanged) {
            past = null;
        }
    }
}
