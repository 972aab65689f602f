package org.manyhands.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The word lists of {@code exchange/}: a line an entry, fields between tabs, {@code #} for remarks. */
final class WordFile {

    private WordFile() {}

    static List<String> lines(String file) {
        try (InputStream in = WordFile.class.getResourceAsStream("/exchange/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the package lacks its word list exchange/" + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
