package org.manyhands.places;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.manyhands.shared.text.Language;

/**
 * Names of towns and regions to show to readers of other languages than English, where they differ from the one name that the
 * sources give: "Lisbon" is "Lisboa" and "لشبونة". Kept by hand, because the sources do not say which of a place's many names
 * belongs to which language; what is missing here is shown as the sources write it.
 */
final class ShownNames {

    /** English is what the sources write; the file has a column for each other language, in their order. */
    private static final List<Language> COLUMNS = Stream.of(Language.values())
            .filter(language -> language != Language.ENGLISH)
            .toList();

    private final Map<Language, Map<String, String>> names = new EnumMap<>(Language.class);

    /** @param lines geonameid of a town or code of a region ("DE.02"), then its name in each language or nothing */
    ShownNames(List<String> lines) {
        COLUMNS.forEach(language -> names.put(language, new HashMap<>(lines.size() * 4 / 3)));
        for (String line : lines) {
            String[] fields = line.split("\t", -1);
            if (fields.length != COLUMNS.size() + 1) {
                throw new IllegalArgumentException("shown.tsv: not a column for each language: " + line);
            }
            for (int i = 0; i < COLUMNS.size(); i++) {
                if (!fields[i + 1].isEmpty()) {
                    of(COLUMNS.get(i)).put(fields[0], fields[i + 1]);
                }
            }
        }
    }

    /** The name to show to a reader of this language. */
    String name(String key, Locale locale, String otherwise) {
        return Language.of(locale.getLanguage())
                .map(names::get)
                .map(own -> own.get(key))
                .orElse(otherwise);
    }

    /** The names in every language that has one of its own, so that what is shown is found again. */
    List<String> all(String key) {
        return COLUMNS.stream()
                .map(language -> of(language).get(key))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    private Map<String, String> of(Language language) {
        return Objects.requireNonNull(names.get(language));
    }
}
