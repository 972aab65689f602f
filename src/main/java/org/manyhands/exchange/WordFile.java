package org.manyhands.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.manyhands.shared.text.TextFolding;

/** The word lists of {@code exchange/}: a line an entry, fields between tabs, {@code #} for remarks. */
final class WordFile {

    private WordFile() {}

    /** Of a file with a kind and words between bars on each line: the folded words of each kind, in their order. */
    static <K extends Enum<K>> Map<K, Set<String>> byKind(String file, Class<K> kinds) {
        Map<K, Set<String>> words = new EnumMap<>(kinds);
        for (String line : lines(file)) {
            String[] fields = line.split("\t", -1);
            Set<String> ofKind = words.computeIfAbsent(Enum.valueOf(kinds, fields[0]), kind -> new LinkedHashSet<>());
            Arrays.stream(fields[1].split("\\|", -1)).map(TextFolding::fold).forEach(ofKind::add);
        }
        words.replaceAll((kind, set) -> Collections.unmodifiableSet(set));
        return words;
    }

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
