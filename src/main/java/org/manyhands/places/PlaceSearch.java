package org.manyhands.places;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.regex.Pattern;
import org.manyhands.shared.text.TextFolding;

/**
 * What a person typed into a place field becomes a short list. The order is simple enough to predict, larger towns first
 * within each step: towns shown under exactly the typed name; towns in whose shown name a word begins so, or with another
 * name that is exactly this ("NYC", "ميونخ"); towns of which any other name has a word beginning so; towns of the country
 * or region of that name. After a comma comes the beginning of a region or country, which narrows the list.
 */
final class PlaceSearch {

    private static final Pattern COMMA = Pattern.compile("[,،、，]");
    private static final int LONGEST_QUERY = 200;

    private final PlaceFiles files;
    private final NameIndex index;

    PlaceSearch(PlaceFiles files, NameIndex index) {
        this.files = files;
        this.index = index;
    }

    /** Rows of {@link PlaceTable} in the order to show them, at most {@code limit}. */
    List<Integer> search(String typed, int limit) {
        String query = typed.substring(0, Math.min(typed.length(), LONGEST_QUERY));
        List<String> parts = COMMA.splitAsStream(query)
                .map(TextFolding::fold)
                .filter(part -> !part.isEmpty())
                .toList();
        if (parts.isEmpty()) {
            return List.of();
        }
        List<Integer> found = search(parts.getFirst(), parts.subList(1, parts.size()), limit);
        return found.isEmpty() && parts.size() == 1 ? searchWithoutComma(parts.getFirst(), limit) : found;
    }

    /**
     * The name that led to a place where it is none that the reader sees.
     *
     * @param shown how the place is shown to the reader
     * @return folded; empty where what was typed stands in what is shown, or led there by country or region
     */
    Optional<String> otherName(int row, String typed, String shown) {
        String name = COMMA.splitAsStream(typed)
                .map(TextFolding::fold)
                .filter(part -> !part.isEmpty())
                .findFirst()
                .orElse("");
        List<String> names = files.names().of(row);
        return name.isEmpty() || hasWord(TextFolding.fold(shown), name) || hasWord(names.getFirst(), name)
                ? Optional.empty()
                : names.stream().filter(other -> hasWord(other, name)).findFirst();
    }

    /** Whether some word, and what follows it, begins so. */
    private static boolean hasWord(String folded, String beginning) {
        return folded.startsWith(beginning) || folded.contains(" " + beginning);
    }

    private List<Integer> search(String name, List<String> within, int limit) {
        BitSet allowed = new BitSet();
        allowed.set(0, files.places().size());
        for (String part : within) {
            allowed.and(inside(
                    files.regions().beginningWith(part), files.countries().beginningWith(part)));
        }
        SequencedSet<Integer> rows = new LinkedHashSet<>();
        NameIndex.Found named = index.named(name);
        NameIndex.Found beginning = index.beginningWith(name);
        BitSet second = (BitSet) beginning.byMainName().clone();
        second.or(named.byAnyName());
        for (BitSet found : List.of(
                named.byMainName(),
                second,
                beginning.byAnyName(),
                inside(files.regions().named(name), files.countries().named(name)))) {
            found.and(allowed);
            found.stream().limit(limit).boxed().forEach(rows::add);
        }
        return rows.stream().limit(limit).toList();
    }

    /** "springfield illinois": the last words may be where it lies. */
    private List<Integer> searchWithoutComma(String folded, int limit) {
        for (int space = folded.lastIndexOf(' '); space > 0; space = folded.lastIndexOf(' ', space - 1)) {
            List<Integer> found = search(folded.substring(0, space), List.of(folded.substring(space + 1)), limit);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Places inside any of these regions or countries. */
    private BitSet inside(BitSet regions, BitSet countries) {
        BitSet rows = new BitSet();
        PlaceTable places = files.places();
        for (int row = 0; row < places.size(); row++) {
            int region = places.region(row);
            if (countries.get(places.country(row)) || (region != PlaceTable.NONE && regions.get(region))) {
                rows.set(row);
            }
        }
        return rows;
    }
}
