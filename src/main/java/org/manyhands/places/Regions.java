package org.manyhands.places;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.manyhands.shared.text.TextFolding;

/** First-order divisions of countries: states, provinces, governorates. Only those that hold a place of ours. */
final class Regions {

    /**
     * Below this many people (counted over our places only, so rather more) a region says nearly as much as a town.
     * Roughly the size at which national statistics offices begin to publish area figures without blurring them.
     */
    private static final int FEW_PEOPLE = 100_000;

    /** What GeoNames puts around names in English and people leave out; "District of Columbia" without it is another's name. */
    private static final Pattern KIND_OF_REGION = Pattern.compile(
            "\\b(?:(?:province|region|state|county|parish|municipality)(?: of)?|district(?! of)|department|governorate|oblast|prefecture)\\b");

    private static final Pattern LETTERS = Pattern.compile("[A-Z]{2,3}");

    private static final int LETTERS_OF_A_COUNTRY = 2;

    /** Here what is written behind a town are codes of provinces, several of which make a region. */
    private static final String WITH_CODES_OF_PROVINCES = "IT";

    /**
     * A region and what it is called, folded.
     *
     * @param code as GeoNames writes it ("US.NY")
     * @param fullNames with and without "State of"
     * @param abbreviations its own, or those of the provinces in it
     * @param otherNames what readers of other languages are shown; files are not understood by them, searches are
     */
    private record Region(
            String code,
            String name,
            int people,
            List<String> fullNames,
            List<String> abbreviations,
            List<String> otherNames) {

        Stream<String> names() {
            return Stream.of(fullNames, abbreviations).flatMap(List::stream);
        }
    }

    private final List<Region> regions;
    private final ShownNames shown;
    private final Map<String, Integer> rowByCode = new HashMap<>();
    private final Map<String, BitSet> rowsByName = new HashMap<>();
    private final Map<String, BitSet> rowsByFullName = new HashMap<>();
    private final Map<String, BitSet> rowsByProvince = new HashMap<>();

    /** @param lines code, name, people living in its places, abbreviations between bars or nothing */
    Regions(List<String> lines, ShownNames shown) {
        this.shown = shown;
        regions = lines.stream()
                .map(line -> line.split("\t", -1))
                .map(fields -> read(fields, shown))
                .toList();
        for (int row = 0; row < regions.size(); row++) {
            Region region = regions.get(row);
            rowByCode.put(region.code(), row);
            add(row, region.names(), rowsByName);
            add(row, region.fullNames().stream(), rowsByFullName);
            if (country(row).equals(WITH_CODES_OF_PROVINCES)) {
                add(row, region.abbreviations().stream(), rowsByProvince);
            }
        }
    }

    private static void add(int row, Stream<String> names, Map<String, BitSet> rows) {
        names.forEach(name -> rows.computeIfAbsent(name, unused -> new BitSet()).set(row));
    }

    private static Region read(String[] fields, ShownNames shown) {
        String ownCode = fields[0].substring(LETTERS_OF_A_COUNTRY + 1);
        String folded = TextFolding.fold(fields[1]);
        return new Region(
                fields[0],
                fields[1],
                Integer.parseInt(fields[2]),
                names(folded, TextFolding.fold(KIND_OF_REGION.matcher(folded).replaceAll(" "))),
                names((LETTERS.matcher(ownCode).matches() ? ownCode + "|" + fields[3] : fields[3])
                        .toLowerCase(Locale.ROOT)
                        .split("\\|", -1)),
                shown.all(fields[0]).stream().map(TextFolding::fold).toList());
    }

    private static List<String> names(String... all) {
        return Stream.of(all).filter(name -> !name.isEmpty()).distinct().toList();
    }

    /** The row of a code as GeoNames writes it ("US.NY"), or {@link PlaceTable#NONE}. */
    int row(String code) {
        return rowByCode.getOrDefault(code, PlaceTable.NONE);
    }

    /** The two-letter code of its country. */
    String country(int row) {
        return regions.get(row).code().substring(0, LETTERS_OF_A_COUNTRY);
    }

    String name(int row) {
        return regions.get(row).name();
    }

    /** The name to show to a reader of this language. */
    String name(int row, Locale locale) {
        return shown.name(regions.get(row).code(), locale, name(row));
    }

    /** Whether it is called like this town, give or take "State of" or "Department". */
    boolean isCalledLike(int row, String town) {
        return regions.get(row).fullNames().contains(TextFolding.fold(town));
    }

    /** Whether naming the region would narrow a person down too much. */
    boolean holdsFewPeople(int row) {
        return regions.get(row).people() < FEW_PEOPLE;
    }

    /** Rows of regions whose name or abbreviation is exactly this, anywhere in the world. */
    BitSet named(String folded) {
        return rows(rowsByName, folded);
    }

    /** Whether any region is called so in full: "Goa", but not "GA". */
    boolean isFullName(String folded) {
        return rowsByFullName.containsKey(folded);
    }

    /** The rows of {@link #named} without those where it only abbreviates a province in them. */
    BitSet namedAsAWhole(String folded) {
        BitSet rows = named(folded);
        rows.andNot(rows(rowsByProvince, folded));
        return rows;
    }

    private static BitSet rows(Map<String, BitSet> byName, String folded) {
        return (BitSet) byName.getOrDefault(folded, new BitSet()).clone();
    }

    /** Rows of regions with a name or abbreviation beginning so. */
    BitSet beginningWith(String folded) {
        return matching(region ->
                Stream.concat(region.names(), region.otherNames().stream()).anyMatch(name -> name.startsWith(folded)));
    }

    private BitSet matching(Predicate<Region> condition) {
        BitSet rows = new BitSet();
        for (int row = 0; row < regions.size(); row++) {
            if (condition.test(regions.get(row))) {
                rows.set(row);
            }
        }
        return rows;
    }
}
