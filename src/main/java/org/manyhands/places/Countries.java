package org.manyhands.places;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.manyhands.shared.text.Language;
import org.manyhands.shared.text.TextFolding;

/**
 * The countries, with the name to show in each shipped language and every name to search by. Names are those of
 * i18n-iso-countries (MIT), in a few places made plainer; which borders are drawn where is GeoNames' decision, not ours.
 */
final class Countries {

    /** The code in two letters and in three. */
    private static final int CODES = 2;

    private record Country(String code, Map<Language, String> names, List<String> foldedNames) {}

    private final List<Country> countries;
    private final Map<String, Integer> rowByCode = new HashMap<>();
    private final Map<String, BitSet> rowsByName = new HashMap<>();

    /** @param lines two-letter code, three-letter code, the name in each {@link Language} in its order, others separated by bars */
    Countries(List<String> lines) {
        countries = lines.stream().map(Countries::read).toList();
        for (int row = 0; row < countries.size(); row++) {
            rowByCode.put(countries.get(row).code(), row);
            for (String name : countries.get(row).foldedNames()) {
                rowsByName.computeIfAbsent(name, unused -> new BitSet()).set(row);
            }
        }
    }

    private static Country read(String line) {
        String[] fields = line.split("\t", -1);
        Language[] languages = Language.values();
        int others = CODES + languages.length;
        if (fields.length != others + 1) {
            throw new IllegalArgumentException("countries.tsv: not a name in each language: " + line);
        }
        Map<Language, String> shown = new EnumMap<>(Language.class);
        for (int i = 0; i < languages.length; i++) {
            shown.put(languages[i], fields[CODES + i]);
        }
        List<String> names = Stream.concat(Arrays.stream(fields, 0, others), Arrays.stream(fields[others].split("\\|")))
                .map(TextFolding::fold)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        return new Country(fields[0], shown, names);
    }

    /** The row of a two-letter code. */
    int row(String code) {
        Integer row = rowByCode.get(code);
        if (row == null) {
            throw new IllegalStateException("a place lies in a country that the country file lacks: " + code);
        }
        return row;
    }

    String code(int row) {
        return countries.get(row).code();
    }

    /** The name to show to a reader of this language; English in one that the site does not speak. */
    String name(int row, Locale locale) {
        Language language = Language.of(locale.getLanguage()).orElse(Language.ENGLISH);
        return Objects.requireNonNull(countries.get(row).names().get(language));
    }

    /** Rows of countries whose code or name, in any language, is exactly this. */
    BitSet named(String folded) {
        return (BitSet) rowsByName.getOrDefault(folded, new BitSet()).clone();
    }

    /** Rows of countries with a code or name beginning so. */
    BitSet beginningWith(String folded) {
        return matching(names -> names.stream().anyMatch(name -> name.startsWith(folded)));
    }

    private BitSet matching(Predicate<List<String>> condition) {
        BitSet rows = new BitSet();
        for (int row = 0; row < countries.size(); row++) {
            if (condition.test(countries.get(row).foldedNames())) {
                rows.set(row);
            }
        }
        return rows;
    }
}
