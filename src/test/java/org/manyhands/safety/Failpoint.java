package org.manyhands.safety;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.manyhands.local.SiteOnly;
import org.manyhands.scenarios.Until;

/**
 * A place in a transaction at which it stands still for some seconds, so that something can happen to the site just there. A trigger in
 * the database: the program knows nothing of it.
 */
final class Failpoint implements AutoCloseable {

    /** Long enough to kill somebody meanwhile, shorter than a statement may take. */
    private static final int SECONDS = 4;

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final SiteOnly site;
    private final String table;

    private Failpoint(SiteOnly site, String table) {
        this.site = site;
        this.table = table;
    }

    /** Stands still after this has been written, as a trigger says it: {@code after("insert", "match_event")}. */
    static Failpoint after(SiteOnly site, String act, String table) throws SQLException {
        run(
                site,
                "create function stand_still() returns trigger language plpgsql as $$ begin perform pg_sleep(" + SECONDS
                        + "); return null; end $$",
                "create trigger stand_still after " + act + " on " + table
                        + " for each row execute function stand_still()");
        return new Failpoint(site, table);
    }

    /** Waits until a transaction stands there. */
    void awaitSomebody() throws SQLException {
        try (Connection database = site.connect()) {
            Until.holds("somebody comes to the failpoint on " + table, PATIENCE, () -> isSomebodyThere(database));
        }
    }

    /** Whether a transaction stands there now. */
    boolean isSomebodyThere() throws SQLException {
        try (Connection database = site.connect()) {
            return isSomebodyThere(database);
        }
    }

    private static boolean isSomebodyThere(Connection database) throws SQLException {
        try (PreparedStatement question = database.prepareStatement(
                        "select exists (select from pg_stat_activity where datname = current_database() and wait_event = 'PgSleep')");
                ResultSet row = question.executeQuery()) {
            row.next();
            return row.getBoolean(1);
        }
    }

    @Override
    public void close() throws SQLException {
        run(site, "drop trigger stand_still on " + table, "drop function stand_still");
    }

    private static void run(SiteOnly site, String... statements) throws SQLException {
        try (Connection database = site.connect();
                Statement statement = database.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }
}
