package org.manyhands.places;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.manyhands.shared.text.TextFolding;

/**
 * The countries, with the name to show in each shipped language and every name to search by. Names are those of
 * i18n-iso-countries (MIT), in a few places made plainer; which borders are drawn where is GeoNames' decision, not ours.
 */
final class Countries {

    private record Country(String code, String english, String spanish, String arabic, List<String> foldedNames) {}

    private final List<Country> countries;
    private final Map<String, Integer> rowByCode = new HashMap<>();

    /** @param lines two-letter code, three-letter code, English, Spanish, Arabic name, others separated by bars */
    Countries(List<String> lines) {
        countries = lines.stream().map(Countries::read).toList();
        for (int row = 0; row < countries.size(); row++) {
            rowByCode.put(countries.get(row).code(), row);
        }
    }

    private static Country read(String line) {
        String[] fields = line.split("\t", -1);
        List<String> names = Stream.concat(Arrays.stream(fields, 0, 5), Arrays.stream(fields[5].split("\\|")))
                .map(TextFolding::fold)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        return new Country(fields[0], fields[2], fields[3], fields[4], names);
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

    /** The name to show to a reader of this language; English where we ship no translation. */
    String name(int row, Locale locale) {
        Country country = countries.get(row);
        return switch (locale.getLanguage()) {
            case "es" -> country.spanish();
            case "ar" -> country.arabic();
            default -> country.english();
        };
    }

    /** Rows of countries whose code or name, in any language, is exactly this. */
    BitSet named(String folded) {
        return matching(names -> names.contains(folded));
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
