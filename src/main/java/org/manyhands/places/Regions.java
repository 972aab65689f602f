package org.manyhands.places;

import java.util.Arrays;
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

    private static final Pattern KIND_OF_REGION = Pattern.compile(
            "\\b(province|region|state|district|department|governorate|oblast|prefecture|county|parish|municipality|of)\\b");

    private static final Pattern LETTERS = Pattern.compile("[A-Z]{2,3}");

    /** {@code otherNames} are what readers of other languages are shown; files are not understood by them, searches are. */
    private record Region(String code, String name, int people, List<String> foldedNames, List<String> otherNames) {}

    private final List<Region> regions;
    private final ShownNames shown;
    private final Map<String, Integer> rowByCode = new HashMap<>();
    private final Map<String, BitSet> rowsByName = new HashMap<>();
    private final Map<String, BitSet> rowsByPart = new HashMap<>();

    /** @param lines code ("US.NY"), name, people living in its places, abbreviations between bars or nothing */
    Regions(List<String> lines, ShownNames shown) {
        this.shown = shown;
        regions = lines.stream()
                .map(line -> line.split("\t", -1))
                .map(fields -> read(fields, shown))
                .toList();
        for (int row = 0; row < lines.size(); row++) {
            rowByCode.put(lines.get(row).substring(0, lines.get(row).indexOf('\t')), row);
            for (String name : regions.get(row).foldedNames()) {
                rowsByName.computeIfAbsent(name, unused -> new BitSet()).set(row);
            }
            for (String part : parts(lines.get(row))) {
                rowsByPart.computeIfAbsent(part, unused -> new BitSet()).set(row);
            }
        }
    }

    private static Region read(String[] fields, ShownNames shown) {
        String ownCode = fields[0].substring(3);
        String folded = TextFolding.fold(fields[1]);
        Stream<String> abbreviations =
                Arrays.stream(fields[3].toLowerCase(Locale.ROOT).split("\\|", -1));
        Stream<String> called = Stream.of(
                folded,
                TextFolding.fold(KIND_OF_REGION.matcher(folded).replaceAll(" ")),
                LETTERS.matcher(ownCode).matches() ? ownCode.toLowerCase(Locale.ROOT) : "");
        List<String> names = Stream.concat(called, abbreviations)
                .filter(name -> !name.isEmpty())
                .toList();
        List<String> others =
                shown.all(fields[0]).stream().map(TextFolding::fold).toList();
        return new Region(fields[0], fields[1], Integer.parseInt(fields[2]), names, others);
    }

    private static List<String> parts(String line) {
        String[] abbreviations = line.substring(line.lastIndexOf('\t') + 1)
                .toLowerCase(Locale.ROOT)
                .split("\\|", -1);
        return abbreviations.length < 2 ? List.of() : List.of(abbreviations);
    }

    /** The row of a code as GeoNames writes it ("US.NY"), or {@link PlaceTable#NONE}. */
    int row(String code) {
        return rowByCode.getOrDefault(code, PlaceTable.NONE);
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
        return regions.get(row).foldedNames().contains(TextFolding.fold(town));
    }

    /** Whether naming the region would narrow a person down too much. */
    boolean holdsFewPeople(int row) {
        return regions.get(row).people() < FEW_PEOPLE;
    }

    /** Rows of regions whose name or abbreviation is exactly this, anywhere in the world. */
    BitSet named(String folded) {
        return (BitSet) rowsByName.getOrDefault(folded, new BitSet()).clone();
    }

    /** The same without those where it only abbreviates a part, one of several: the provinces of an Italian region. */
    BitSet namedAsAWhole(String folded) {
        BitSet rows = named(folded);
        rows.andNot(rowsByPart.getOrDefault(folded, new BitSet()));
        return rows;
    }

    /** Rows of regions with a name or abbreviation beginning so. */
    BitSet beginningWith(String folded) {
        return matching(region -> Stream.of(region.foldedNames(), region.otherNames())
                .flatMap(List::stream)
                .anyMatch(name -> name.startsWith(folded)));
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
