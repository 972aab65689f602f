package org.manyhands.scenarios;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.manyhands.shared.id.GroupId;
import org.manyhands.shared.id.HubId;

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

    private Town() {}

    /** Empties every table and lets the town move in: what a test starts from. */
    public static void reset(Connection database) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("truncate " + String.join(", ", tables(statement)) + " cascade");
        }
        moveIn(database);
    }

    /** Lets the town move into an empty database: what a local run starts from. */
    public static void moveIn(Connection database) throws SQLException {
        try (Statement statement = database.createStatement()) {
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
