package org.manyhands.shared.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The parts of the stylesheet as they lie in the source, for tests. */
final class StylesheetSource {

    static final Path FOLDER = Path.of("src/main/resources/META-INF/resources/assets/css");

    private StylesheetSource() {}

    /** The names of the parts in the order of the cascade. */
    static List<String> order() {
        return read("files.txt").lines().toList();
    }

    static String read(String part) {
        try {
            return Files.readString(FOLDER.resolve(part));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All parts joined, as they are served. */
    static String whole() {
        var whole = new StringBuilder();
        order().forEach(part -> whole.append(read(part)).append('\n'));
        return whole.toString();
    }
}
