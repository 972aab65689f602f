package org.manyhands.scenarios;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.manyhands.shared.id.GroupId;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.id.NeedLineId;
import org.manyhands.shared.id.OfferId;
import org.manyhands.shared.vault.WordsOfTheTown;

/** Puts the town into a migrated database. */
public final class Town {

    /** The town's own hub, coordinated mode unless a test says otherwise. */
    public static final HubId HARBOUR = new HubId(UUID.fromString("00000000-0000-4000-8100-000000000001"));
    /** Another hub, for the outsider. */
    public static final HubId HILLSIDE = new HubId(UUID.fromString("00000000-0000-4000-8100-000000000002"));
    /** An accredited group of the Harbour hub. */
    public static final GroupId LEGAL_AID = new GroupId(UUID.fromString("00000000-0000-4000-8200-000000000001"));
    /** Another accredited group of the Harbour hub. */
    public static final GroupId RIVER_WATCH = new GroupId(UUID.fromString("00000000-0000-4000-8200-000000000002"));
    /** The vetted volunteer's skills: PostgreSQL (expert), Linux, and Arabic to be learned. */
    public static final OfferId DATABASES = new OfferId(UUID.fromString("00000000-0000-4000-8500-000000000001"));
    /** The volunteer's skills: web design, web development, a little SQL. */
    public static final OfferId WEBSITES = new OfferId(UUID.fromString("00000000-0000-4000-8500-000000000002"));
    /** The volunteer's two laptops, paused. */
    public static final OfferId LAPTOPS = new OfferId(UUID.fromString("00000000-0000-4000-8500-000000000003"));
    /** The other organiser's room; runs out soon. */
    public static final OfferId ROOM = new OfferId(UUID.fromString("00000000-0000-4000-8500-000000000004"));
    /** PostgreSQL (expert) of somebody at Hillside. */
    public static final OfferId ELSEWHERE = new OfferId(UUID.fromString("00000000-0000-4000-8500-000000000005"));

    /** An accredited group of the Hillside hub. */
    public static final GroupId SLOPE_GARDEN = new GroupId(UUID.fromString("00000000-0000-4000-8200-000000000003"));

    /** Open, on the web, needs a database; kept by the coordinator. Its lines are 1 and 2. */
    public static final NeedId INTAKE_LIST = need(1);
    /** Open, careful: interpreters and a car, lines 3 and 4. */
    public static final NeedId INTERPRETERS = need(2);
    /** Open, protected, vetted members find it: lines 5 and 6. */
    public static final NeedId WATCHED_PHONES = need(3);
    /** Open, protected, only whom a coordinator proposes: line 7. */
    public static final NeedId QUIET_ROOM = need(4);
    /** Of River Watch, sent in, waits for triage: lines 8 and 9. */
    public static final NeedId WATER_PROBES = need(5);
    /** Of River Watch, a coordinator has asked something: line 10. */
    public static final NeedId SMELL_MAP = need(6);
    /** A draft of Legal Aid with nothing but a title. */
    public static final NeedId LEAFLETS = need(7);
    /** Of River Watch, open and stale: line 11. */
    public static final NeedId FIELD_NOTES = need(8);
    /** Of River Watch, closed as fulfilled: line 12. */
    public static final NeedId BOAT_TRAILER = need(9);
    /** Of River Watch, declined: line 13. */
    public static final NeedId GRANT_REPORT = need(10);
    /** Of River Watch, on hold: line 14. */
    public static final NeedId SIGNS = need(11);
    /** Of the Slope Garden at Hillside, open, on the web: line 15. */
    public static final NeedId OAKS = need(12);

    /** Where {@code %test.manyhands.key-file} says that the key of tests is. */
    private static final Path TEST_KEY = Path.of("target/test-wrapping-key.json");

    private static final AtomicInteger RESETS = new AtomicInteger();

    private Town() {}

    /** The line of this number; the needs say which are theirs. */
    public static NeedLineId line(int number) {
        return new NeedLineId(UUID.fromString("00000000-0000-4000-8400-%012d".formatted(number)));
    }

    private static NeedId need(int number) {
        return new NeedId(UUID.fromString("00000000-0000-4000-8300-%012d".formatted(number)));
    }

    /**
     * Empties every table and lets the town move in: what a test starts from. Rows are deleted in one transaction and in any
     * order: truncating three dozen small tables costs ten times as much, and every open connection the plans it has made.
     */
    public static void reset(Connection database) throws SQLException {
        database.setAutoCommit(false);
        try (Statement statement = database.createStatement()) {
            statement.execute("set local session_replication_role = replica");
            statement.execute("delete from " + String.join("; delete from ", tables(statement)));
            statement.execute("set local session_replication_role = origin");
            moveIn(database, TestClock.START);
            WordsOfTheTown.write(database, TEST_KEY);
            database.commit();
        } finally {
            database.rollback();
            database.setAutoCommit(true);
        }
        RESETS.incrementAndGet();
    }

    /** How often the town was put back; whatever a test remembers of it is void after that. */
    static int resets() {
        return RESETS.get();
    }

    /** Lets the town move into an empty database: what a local run starts from. */
    public static void moveIn(Connection database) throws SQLException {
        moveIn(database, Instant.now());
    }

    /**
     * What is lately or soon in the town counts from {@code today}: {@code current_setting('town.today')} and {@code
     * pg_temp.days_ago(7)} in its files.
     */
    private static void moveIn(Connection database, Instant today) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("select set_config('town.today', '" + today + "', false)");
            statement.execute(
                    "create or replace function pg_temp.days_ago(days numeric) returns timestamptz language sql stable"
                            + " as $$ select current_setting('town.today')::timestamptz - days * interval '1 day' $$");
            for (String file : read("town/files.txt").lines().toList()) {
                if (!file.isBlank()) {
                    statement.execute(read("town/" + file.strip()));
                }
            }
        }
    }

    /** Whether nobody has moved in yet. */
    public static boolean isEmpty(Connection database) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("select not exists (select from person)")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(
                "select tablename from pg_tables where schemaname = 'public' and tablename <> 'flyway_schema_history'")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    private static String read(String path) {
        try (InputStream file = Town.class.getClassLoader().getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("no file " + path);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
