package org.manyhands.places;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.text.TextFolding;

/**
 * Understands the place a stranger wrote into a file: "Berlin, Germany", "MANHATTAN" with "NY", "St. Louis" with
 * "Missouri". It answers only when it is sure, because a need shown in the wrong town is worse than one without a town:
 *
 * <ul>
 *   <li>With a region or country that we understand, the largest place of that name inside it. A code of two letters that is both
 *       a state's and a country's is the state's, where the name is found in it ("Richmond, CA").
 *   <li>With a hint we do not understand, only a name that a single place in the world bears, or, of a hint that is a town, one close to
 *       it ("Kreuzberg, Berlin"). A name does not confirm itself ("Zaragoza, Zaragoza").
 *   <li>Without any hint, what {@link NameAlone} tells.
 *   <li>The name of a country or region alone is no place, unless it is that of its largest town. After a village that we do
 *       not know, it is what the village lies in, unless all of it is one town ("Armonk, New York" is not New York).
 * </ul>
 *
 * <p>What stays open can still be told for a reader whose country is known: {@link #recogniseIn}.
 */
final class PlaceRecogniser {

    /** A file's columns cut names off; shorter beginnings than this would be guessing. */
    private static final int SHORTEST_BEGINNING = 6;

    private static final double SAME_AREA_KILOMETRES = 50;

    private final PlaceFiles files;
    private final NameIndex index;
    private final NamesWritten names;
    private final NameAlone alone;

    PlaceRecogniser(PlaceFiles files, NameIndex index) {
        this.files = files;
        this.index = index;
        this.names = new NamesWritten(files, index);
        this.alone = new NameAlone(files, names);
    }

    /** The row meant, or nothing. */
    Optional<Integer> recognise(String city, @Nullable String region, @Nullable String country) {
        List<String> written = names.town(city);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        List<String> parts = together(written, region, country);
        int town = firstTown(parts, written.size());
        List<String> countries = NamesWritten.parts(country);
        Optional<Integer> found = recognise(parts.get(town), parts.subList(town + 1, parts.size()), countries);
        // "Germany, Berlin": some write the larger first
        boolean turned = written.size() == 2 && parts.size() == 2 && names.isArea(written.getFirst());
        return found.isPresent() || !turned
                ? found
                : recognise(written.getLast(), List.of(written.getFirst()), countries)
                        .filter(row -> !names.isArea(written.getLast()) || names.isShown(written.getLast(), row));
    }

    /**
     * The row that somebody in this country would mean by a name that can mean towns of several: the only one there of that
     * name, or by far the largest.
     *
     * @param country a row of the countries
     */
    Optional<Integer> recogniseIn(int country, String city, @Nullable String region) {
        List<String> written = names.town(city);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        List<String> parts = together(written, region, null);
        String name = parts.get(firstTown(parts, written.size()));
        List<String> hints = parts.stream().filter(part -> !part.equals(name)).toList();
        AreaHints areas = AreaHints.of(files, hints);
        boolean elsewhere = hints.stream().anyMatch(hint -> !names.isArea(hint) && names.isTown(hint));
        BitSet there = new BitSet();
        areas.of(names.bearing(name).byMainName()).stream()
                .filter(row -> files.places().country(row) == country)
                .forEach(there::set);
        return elsewhere || names.isCountry(name) ? Optional.empty() : alone.clearlyLargest(there);
    }

    boolean isArea(String cell) {
        return names.isAreaAsWritten(cell);
    }

    boolean isNameOfSeveral(String name) {
        return names.bearing(name).byMainName().cardinality() > 1;
    }

    /** The rows shown under the name of the town and lying where the words beside it say, larger before smaller. */
    IntStream shownUnder(String city, @Nullable String region, @Nullable String country) {
        List<String> written = names.town(city);
        if (written.isEmpty()) {
            return IntStream.empty();
        }
        List<String> parts = together(written, region, country);
        String name = parts.get(firstTown(parts, written.size()));
        BitSet shown = names.bearing(name).byMainName();
        return around(parts, name, country).of(shown).stream();
    }

    /**
     * Whether any word but the town's own name is that of a country or region, and all towns shown under the name that lie there
     * are in one country, which is no state's where the word can be one. A name does not confirm itself: "Córdoba" in a region of Córdoba may be in several countries.
     */
    boolean tellsItsArea(String city, @Nullable String region, @Nullable String country) {
        List<String> written = names.town(city);
        List<String> parts = together(written, region, country);
        int town = written.isEmpty() ? -1 : firstTown(parts, written.size());
        boolean told = IntStream.range(0, parts.size())
                .anyMatch(i -> names.isArea(parts.get(i))
                        && (town < 0 || (i != town && !parts.get(i).equals(parts.get(town)))));
        if (!told || town < 0) {
            return told;
        }
        AreaHints areas = around(parts, parts.get(town), country);
        BitSet shown = areas.of(names.bearing(parts.get(town)).byMainName());
        return !areas.leaveOpen(shown) && !areas.doubt(shown);
    }

    private AreaHints around(List<String> parts, String name, @Nullable String country) {
        return AreaHints.of(
                files, parts.stream().filter(part -> !part.equals(name)).toList(), NamesWritten.parts(country));
    }

    /** The area that words name by themselves; of none that are understood, the whole world. */
    AreaHints area(@Nullable String region, @Nullable String country) {
        return AreaHints.of(files, together(List.of(), region, country), NamesWritten.parts(country));
    }

    /** The town in this country that one of its names shares with another country: عمان is Amman, and Oman. */
    Optional<Integer> calledLikeAnotherCountry(int country, String words) {
        String name = TextFolding.fold(words);
        BitSet named = files.countries().named(name);
        return named.isEmpty() || named.get(country)
                ? Optional.empty()
                : index.named(name).byAnyName().stream()
                        .filter(row -> files.places().country(row) == country)
                        .boxed()
                        .findFirst();
    }

    private static List<String> together(List<String> written, @Nullable String region, @Nullable String country) {
        List<String> parts = new ArrayList<>(written);
        parts.addAll(NamesWritten.parts(region));
        parts.addAll(NamesWritten.parts(country));
        return parts;
    }

    /** The first of so many parts that is a town's name: an institution may stand before it. */
    private int firstTown(List<String> parts, int many) {
        return IntStream.range(0, many)
                .filter(i -> names.isTown(parts.get(i)))
                .filter(i -> i == 0 || !names.isArea(parts.get(i)) || isTownSized(parts, i))
                .findFirst()
                .orElse(0);
    }

    /** Whether what is also an area means its town here: a region follows, or all towns of the area are close together. */
    private boolean isTownSized(List<String> parts, int at) {
        if (names.isCountry(parts.get(at))) {
            return false;
        }
        if (at + 1 < parts.size() && names.isRegion(parts.get(at + 1))) {
            return true;
        }
        AreaHints area = AreaHints.of(files, parts.subList(at, parts.size()));
        int first = area.of(names.bearing(parts.get(at)).byAnyName()).nextSetBit(0);
        return first >= 0
                && IntStream.range(0, files.places().size())
                        .filter(area::holds)
                        .allMatch(row -> files.places().kilometres(row, first) <= SAME_AREA_KILOMETRES);
    }

    private Optional<Integer> recognise(String name, List<String> around, List<String> countries) {
        List<String> hints = around.stream().filter(hint -> !hint.equals(name)).toList();
        NameIndex.Found bearing = names.bearing(name);
        BitSet candidates = bearing.byAnyName();
        AreaHints within = AreaHints.of(files, hints, countries);
        if (!within.understood()) {
            return hints.isEmpty() ? alone.recognise(name) : sureWithStrangeHint(name, candidates, hints);
        }
        if (candidates.isEmpty() && name.length() >= SHORTEST_BEGINNING && !names.isArea(name) && !names.isSite(name)) {
            BitSet cutOff = within.of(index.cutOff(name).byAnyName());
            return cutOff.cardinality() == 1 ? Optional.of(cutOff.nextSetBit(0)) : Optional.empty();
        }
        // a borough called Manhattan rather than the city that has it among its other names
        BitSet shown = within.of(bearing.byMainName());
        return first(within.readAsStates(shown.isEmpty() ? within.of(candidates) : shown));
    }

    private static Optional<Integer> first(BitSet rows) {
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.nextSetBit(0));
    }

    private Optional<Integer> sureWithStrangeHint(String name, BitSet candidates, List<String> hints) {
        if (names.isCountry(name)) {
            return Optional.empty();
        }
        if (candidates.cardinality() == 1 && hints.stream().noneMatch(names::isTown)) {
            return names.isSite(name) ? Optional.empty() : first(candidates);
        }
        return hints.stream()
                .map(hint -> names.bearing(hint).byAnyName().nextSetBit(0))
                .filter(known -> known >= 0)
                .flatMap(known -> candidates.stream()
                        .boxed()
                        .filter(row -> files.places().kilometres(row, known) <= SAME_AREA_KILOMETRES))
                .findFirst();
    }
}
