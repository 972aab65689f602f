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

/**
 * What has to be true of the database whatever has happened: each file of {@code src/test/resources/invariants} is a question
 * whose right answer is no row at all, and says in a comment how it could be broken.
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

    /** Fails with the rows that break an invariant. */
    static void hold(Connection database) throws SQLException {
        for (Path invariant : all()) {
            assertThat(broken(database, invariant))
                    .as("rows that break %s", invariant.getFileName())
                    .isEmpty();
        }
    }

    /** The rows that break this one. */
    static List<String> broken(Connection database, Path invariant) throws SQLException {
        List<String> broken = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(text(invariant))) {
            while (rows.next()) {
                broken.add(rows.getString(1));
            }
        }
        return broken;
    }

    /** What would break it, in a town with an agreed match. */
    static String breaking(Path invariant) {
        return text(invariant)
                .lines()
                .filter(line -> line.startsWith(BROKEN_BY))
                .findFirst()
                .orElseThrow()
                .substring(BROKEN_BY.length());
    }

    private static String text(Path invariant) {
        try {
            return Files.readString(invariant);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
