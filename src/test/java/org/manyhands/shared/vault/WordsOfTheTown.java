package org.manyhands.shared.vault;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What people of the town wrote in confidence: sealed, so it takes the key, which the town's SQL has not.
 */
public final class WordsOfTheTown {

    private static final String FILE = "town/words.tsv";

    /** A line of the file: where the words stand, whose keyset seals them (SQL), in which rows (SQL), and the words. */
    private record Words(String table, String column, String subject, String rows, String text) {

        static Words of(String line) {
            String[] cells = line.split("\t", -1);
            return new Words(cells[0], cells[1], cells[2], cells[3], cells[4]);
        }
    }

    private WordsOfTheTown() {}

    /**
     * Writes them into the town's rows.
     *
     * @param keyFile where the site has its wrapping key; made if nothing was sealed yet
     */
    public static void write(Connection database, Path keyFile) throws SQLException {
        KeysetTable keysets = new KeysetTable(database, new WrappingKey(() -> Optional.of(keyFile)));
        for (Words words : read()) {
            write(database, keysets, words);
        }
    }

    private static void write(Connection database, KeysetTable keysets, Words words) throws SQLException {
        String which = "select id, %s from %s where %s".formatted(words.subject(), words.table(), words.rows());
        String update = "update %s set %s = ? where id = ?".formatted(words.table(), words.column());
        try (Statement query = database.createStatement();
                ResultSet rows = query.executeQuery(which);
                PreparedStatement sealed = database.prepareStatement(update)) {
            while (rows.next()) {
                UUID row = rows.getObject(1, UUID.class);
                UUID subject = rows.getObject(2, UUID.class);
                Spot spot = new Spot(subject, words.table(), words.column(), row);
                sealed.setBytes(
                        1, Keysets.seal(keysets.of(subject), spot, words.text()).bytes());
                sealed.setObject(2, row);
                sealed.executeUpdate();
            }
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException(unusable);
        }
    }

    private static List<Words> read() {
        try (InputStream file = WordsOfTheTown.class.getClassLoader().getResourceAsStream(FILE)) {
            return new String(Objects.requireNonNull(file, FILE).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(Words::of)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
