package org.manyhands.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Files for the tests of this package: our own texts, with the quirks of real ones. */
final class Files {

    private Files() {}

    static byte[] bytes(String name) {
        try (InputStream in = Objects.requireNonNull(Files.class.getResourceAsStream("/exchange/" + name), name)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    static Sheet sheet(byte[] bytes) {
        return switch (CsvFile.read(bytes)) {
            case CsvFile.Reading.Read read -> read.sheet();
            case CsvFile.Reading.Refused refused -> throw new AssertionError("refused: " + refused.problem());
        };
    }

    static Sheet sheet(String text) {
        return sheet(text.getBytes(StandardCharsets.UTF_8));
    }

    static List<Problem> problems(String text) {
        return switch (CsvFile.read(text.getBytes(StandardCharsets.UTF_8))) {
            case CsvFile.Reading.Read read -> read.problems();
            case CsvFile.Reading.Refused refused -> List.of(refused.problem());
        };
    }

    static Problem refusal(byte[] bytes) {
        return switch (CsvFile.read(bytes)) {
            case CsvFile.Reading.Read read -> throw new AssertionError("read " + read.sheet());
            case CsvFile.Reading.Refused refused -> refused.problem();
        };
    }
}
