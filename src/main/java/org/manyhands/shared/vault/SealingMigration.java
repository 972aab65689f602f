package org.manyhands.shared.vault;

import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/**
 * Seals what lay readable in columns until now: all rows of all columns in the one transaction of the migration, or nothing. A column
 * keeps its name and becomes {@code bytea}; an empty text becomes null. Its table is written anew, so that the file of
 * the new one holds no readable copy; backups made before do.
 *
 * <p>Each is a bean, found by its type. Where there is something to seal, the key has to be there: without it the site does not start with this version, and the
 * database stays as it was.
 */
public abstract class SealingMigration implements JavaMigration {

    /**
     * A column to be sealed.
     *
     * @param id the column whose uuid is the row of the {@link Spot}
     * @param subject SQL for the uuid whose keyset seals it, in columns of the table
     * @param required whether every row has a text
     * @param longest characters that a text could have
     */
    public record Column(String table, String name, String id, String subject, boolean required, int longest) {}

    @Inject
    WrappingKey wrappingKey;

    private static final int BATCH = 500;

    private final MigrationVersion version;
    private final String description;
    private final List<Column> columns;

    /**
     * What every sealing migration says of itself.
     *
     * @param version as a file of SQL would have it in its name: {@code 20261127_1320}
     * @param description as there, with spaces: {@code matching seal statements}
     */
    protected SealingMigration(String version, String description, List<Column> columns) {
        this.version = MigrationVersion.fromVersion(version);
        this.description = description;
        this.columns = List.copyOf(columns);
    }

    /** What has to be there before; nothing unless a migration says otherwise. */
    protected List<String> before() {
        return List.of();
    }

    @Override
    public MigrationVersion getVersion() {
        return version;
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection database = context.getConnection();
        int patience = database.getNetworkTimeout();
        // A table with many rows takes longer than a page may: neither the database nor the line to it is in a hurry.
        database.setNetworkTimeout(Runnable::run, 0);
        try (Statement statement = database.createStatement()) {
            statement.execute("set local statement_timeout = 0");
            for (String first : before()) {
                statement.execute(first);
            }
            KeysetTable keysets = new KeysetTable(database, wrappingKey);
            for (Column column : columns) {
                seal(database, statement, column, keysets);
            }
        } catch (GeneralSecurityException wrongKey) {
            throw new VaultSealed(VaultSealed.WRONG_KEY);
        } finally {
            database.setNetworkTimeout(Runnable::run, patience);
        }
    }

    private static void seal(Connection database, Statement statement, Column column, KeysetTable keysets)
            throws SQLException, GeneralSecurityException {
        String alter = "alter table " + column.table() + " ";
        String check = column.table() + "_" + column.name() + "_check";
        statement.execute(alter + "drop constraint if exists " + check + ", add column being_sealed bytea");
        sealRows(database, column, keysets);
        statement.execute(alter + "alter column " + column.name() + " drop default, alter column " + column.name()
                + " drop not null");
        statement.execute(alter + "alter column " + column.name() + " type bytea using being_sealed");
        statement.execute(alter + "drop column being_sealed, add constraint " + check + " check (length("
                + column.name() + ") between " + Sealed.SHORTEST + " and " + Sealed.longest(column.longest()) + ")");
        if (column.required()) {
            statement.execute(alter + "alter column " + column.name() + " set not null");
        }
    }

    /** Rows are found again where they lie ({@code ctid}): some of these tables know their row only by several columns. */
    private static void sealRows(Connection database, Column column, KeysetTable keysets)
            throws SQLException, GeneralSecurityException {
        try (Statement query = database.createStatement();
                PreparedStatement update = database.prepareStatement(
                        "update " + column.table() + " set being_sealed = ? where ctid = ?::tid")) {
            query.setFetchSize(BATCH);
            try (ResultSet rows = query.executeQuery("select %s, (%s), %s, ctid::text from %s where %3$s <> ''"
                    .formatted(column.id(), column.subject(), column.name(), column.table()))) {
                for (int row = 1; rows.next(); row++) {
                    seal(rows, column, keysets, update);
                    if (row % BATCH == 0) {
                        update.executeBatch();
                    }
                }
            }
            update.executeBatch();
        }
    }

    private static void seal(ResultSet row, Column column, KeysetTable keysets, PreparedStatement update)
            throws SQLException, GeneralSecurityException {
        UUID subject = row.getObject(2, UUID.class);
        Spot spot = new Spot(subject, column.table(), column.name(), row.getObject(1, UUID.class));
        update.setBytes(
                1, Keysets.seal(keysets.of(subject), spot, row.getString(3)).bytes());
        update.setString(2, row.getString(4));
        update.addBatch();
    }
}
