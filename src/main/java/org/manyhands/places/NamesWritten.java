package org.manyhands.places;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.text.TextFolding;

/** What strangers write as the name of a place: its parts, and which places each can mean. */
final class NamesWritten {

    private static final Pattern SEPARATORS = Pattern.compile("[,،;|/()\\n]+|\\s-\\s");
    private static final Pattern POSTAL_CODE = Pattern.compile("^(?:[a-z]{1,2} \\d{4,6} |\\d{4,6}(?: |$))| \\d{4,6}$"
            // of the United Kingdom and of Canada
            + "| [a-z]{1,2}\\d[a-z\\d]? \\d[a-z]{2}$| [a-z]\\d[a-z] \\d[a-z]\\d$");

    /** "N.Y.", "D. C." */
    private static final Pattern LETTERS_WITH_POINTS =
            Pattern.compile("(?<![\\p{L}.])(\\p{Lu})\\. ?(\\p{Lu})(?:\\.|(?![\\p{L}.]))(?: ?(\\p{Lu})\\.)?");

    private static final int LONGEST_TEXT = 200;

    /**
     * The gazetteer knows towns by codes of airports and railways too: "Yes" is Yasuj and "ABC" Albacete. Of names as short as
     * these only the ones that people say.
     */
    private static final Pattern CODE = Pattern.compile("[a-z]{1,3}");

    /** No country is called so in full, in Latin letters. */
    private static final Pattern ABBREVIATION = Pattern.compile("[a-z]{2,3}");

    private static final Set<String> SHORT_NAMES = Set.of("ny", "nyc");

    private static final int PEOPLE_OF_A_CITY = 100_000;

    private final PlaceFiles files;
    private final NameIndex index;

    NamesWritten(PlaceFiles files, NameIndex index) {
        this.files = files;
        this.index = index;
    }

    /**
     * The town's parts, without postal codes, and with what it lies in apart: "tucson az 85721" as "tucson" and "az". Brackets may
     * belong to its name: "Halle (Saale)".
     */
    List<String> town(String city) {
        String whole = city.length() > LONGEST_TEXT ? "" : TextFolding.fold(city);
        return city.indexOf('(') >= 0 && isTown(whole)
                ? List.of(whole)
                : written(city).flatMap(this::withoutCodeAndArea).toList();
    }

    static List<String> parts(@Nullable String text) {
        return text == null
                ? List.of()
                : written(text)
                        .map(TextFolding::fold)
                        .filter(part -> !part.isEmpty())
                        .toList();
    }

    private static Stream<String> written(String text) {
        String beginning = text.substring(0, Math.min(text.length(), LONGEST_TEXT));
        return SEPARATORS.splitAsStream(LETTERS_WITH_POINTS
                .matcher(beginning)
                .replaceAll(points ->
                        points.group(1) + points.group(2) + (points.group(3) == null ? "" : points.group(3))));
    }

    private Stream<String> withoutCodeAndArea(String written) {
        String name =
                POSTAL_CODE.matcher(TextFolding.fold(written)).replaceAll("").strip();
        if (name.isEmpty() || isArea(name) || isTown(name)) {
            return Stream.of(name).filter(rest -> !rest.isEmpty());
        }
        for (int space = name.indexOf(' '); space > 0; space = name.indexOf(' ', space + 1)) {
            String town = name.substring(0, space);
            String area = name.substring(space + 1);
            if (isArea(area) && isTown(town) && !isLittleWord(area, written)) {
                return Stream.of(town, area);
            }
        }
        return Stream.of(name);
    }

    /** The "in" of "Leeds in" is not Indiana: among words with capitals it has none. */
    private static boolean isLittleWord(String area, String written) {
        return ABBREVIATION.matcher(area).matches()
                && written.chars().anyMatch(Character::isUpperCase)
                && Pattern.compile("\\b" + area + "\\b").matcher(written).find();
    }

    /** Whether a cell is the name of a country or region, or an abbreviation written as one: "OR", but not "Or". */
    boolean isAreaAsWritten(String cell) {
        String name = TextFolding.fold(cell);
        return isArea(name) && (isFullName(name) || cell.equals(cell.toUpperCase(Locale.ROOT)));
    }

    private boolean isFullName(String name) {
        return !ABBREVIATION.matcher(name).matches() || files.regions().isFullName(name);
    }

    /** Whether this is the name of a country or region, or its code. */
    boolean isArea(String name) {
        return isCountry(name) || isRegion(name);
    }

    boolean isCountry(String name) {
        return !files.countries().named(name).isEmpty();
    }

    boolean isRegion(String name) {
        return !files.regions().named(name).isEmpty();
    }

    boolean isTown(String name) {
        return !bearing(name).byAnyName().isEmpty();
    }

    /** Whether town and country are called the same, so that in every language the one means the other: Singapore. */
    boolean isCityState(int row) {
        return files.countries()
                .named(TextFolding.fold(files.places().name(row)))
                .get(files.places().country(row));
    }

    /** Whether this is the name that is shown for a place, to readers of any of our languages. */
    boolean isShown(String name, int row) {
        return Stream.concat(
                        Stream.of(files.places().name(row)),
                        files.shown().all(Integer.toString(files.places().id(row))).stream())
                .anyMatch(shown -> name.equals(TextFolding.fold(shown)));
    }

    /**
     * Places of this name, also as "Saint" for "St", and without what people put around a name. The name of a country is no
     * other name of a town in it: "USA" is the airport of Concord, "Portugal" an old name of Rio Tinto. Of what is called like a
     * site only names that are shown count: "Central Park" is an old one of Bethpage.
     */
    NameIndex.Found bearing(String name) {
        NameIndex.Found spelled = withNamesOfAllLanguages(name, spelled(name));
        NameIndex.Found found = files.words().makeASite(name) ? shownOnly(spelled) : spelled;
        BitSet own = files.countries().named(name);
        boolean code = CODE.matcher(name).matches() && !SHORT_NAMES.contains(name);
        if (own.isEmpty() && !code) {
            return found;
        }
        BitSet meant = new BitSet();
        found.byAnyName().stream()
                .filter(row -> isShown(name, row)
                        || !(code || own.get(files.places().country(row)))
                        || (!code && isCityState(row)))
                .forEach(meant::set);
        BitSet shown = (BitSet) found.byMainName().clone();
        shown.and(meant);
        return new NameIndex.Found(shown, meant);
    }

    private NameIndex.Found withNamesOfAllLanguages(String name, NameIndex.Found found) {
        BitSet shown = (BitSet) found.byMainName().clone();
        found.byAnyName().stream().filter(row -> isShown(name, row)).forEach(shown::set);
        return new NameIndex.Found(shown, found.byAnyName());
    }

    private static NameIndex.Found shownOnly(NameIndex.Found found) {
        return new NameIndex.Found(found.byMainName(), found.byMainName());
    }

    /** Whether without anything beside it the name rather means a spot in some town: "Hyde Park", but not "Overland Park". */
    boolean isSite(String name) {
        int first = bearing(name).byAnyName().nextSetBit(0);
        return files.words().makeASite(name) && (first < 0 || files.places().people(first) < PEOPLE_OF_A_CITY);
    }

    private NameIndex.Found spelled(String name) {
        String saint = name.startsWith("st ") ? "saint " + name.substring(3) : "st " + name.replaceFirst("^saint ", "");
        String bare = files.words().without(name);
        return Stream.of(name, saint, bare)
                .map(index::named)
                .filter(found -> !found.byAnyName().isEmpty())
                .findFirst()
                .orElseGet(() -> index.named(name));
    }
}
