package org.manyhands.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * What has to be true of the database whatever has happened: each file of {@code src/test/resources/invariants} is a question
 * whose right answer is no row at all, and says in comments how it could be broken; and every ciphertext opens where it lies.
 */
final class Invariants {

    private static final Path FOLDER = Path.of("src/test/resources/invariants");
    private static final String BROKEN_BY = "-- broken by: ";

    private Invariants() {}

    static List<Path> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Fails with the rows that break an invariant, at the site that runs in this process. */
    static void hold(Connection database) throws SQLException {
        hold(database, keyFile());
    }

    /** The same at any site. */
    static void hold(Connection database, Path keyFile) throws SQLException {
        assertThat(broken(database, keyFile)).as("what breaks an invariant").isEmpty();
    }

    /** All that breaks one at the site that runs in this process. */
    static List<String> broken(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return broken(connection, keyFile());
        }
    }

    private static Path keyFile() {
        return Path.of(ConfigProvider.getConfig().getValue("manyhands.key-file", String.class));
    }

    /** All that breaks one, each with the name of what it breaks. */
    static List<String> broken(Connection database, Path keyFile) throws SQLException {
        List<String> broken = new ArrayList<>();
        for (Path invariant : all()) {
            rowsThatBreak(database, invariant).forEach(row -> broken.add(invariant.getFileName() + ": " + row));
        }
        SealedTexts.thatDoNotOpen(database, keyFile).forEach(text -> broken.add("I-07: does not open: " + text));
        return broken;
    }

    /** The rows that break this one. */
    static List<String> rowsThatBreak(Connection database, Path invariant) throws SQLException {
        List<String> broken = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(text(invariant))) {
            while (rows.next()) {
                broken.add(rows.getString(1));
            }
        }
        return broken;
    }

    /** What would break it, one way after the other, in a town with an agreed match and a file that waits. */
    static List<String> breaking(Path invariant) {
        List<String> ways = text(invariant)
                .lines()
                .filter(line -> line.startsWith(BROKEN_BY))
                .map(line -> line.substring(BROKEN_BY.length()))
                .toList();
        assertThat(ways).as("ways to break %s", invariant.getFileName()).isNotEmpty();
        return ways;
    }

    private static String text(Path invariant) {
        try {
            return Files.readString(invariant);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
