package org.manyhands.places;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a name means that stands without region or country:
 *
 * <ul>
 *   <li>Of the towns that are shown under it, in any of our languages, the largest, if it is more than five times larger than the
 *       next, and twice as large as any far away that bears it among other names ("Islamabad" is an old name of Chittagong).
 *   <li>If none is shown under it, the same of those that bear it among other names ("Bombay").
 *   <li>The only one that is shown under it, if its region is called so too (Porto, though Bordeaux is called that as well).
 *   <li>What is called like a park or a square ("Hyde Park") only if it is a city.
 *   <li>The name of a country or region is no place, unless it is that of its largest town.
 * </ul>
 */
final class NameAlone {

    /** How many times larger the first must be than others that are shown so. */
    private static final int CLEARLY_LARGER = 5;

    /** How many times larger than others that are called so as well. */
    private static final int LARGER = 2;

    /** A quarter bears the names of its town, and no other place is meant. */
    private static final double SAME_AREA_KILOMETRES = 50;

    private final PlaceFiles files;
    private final PlaceTable places;
    private final NamesWritten names;

    NameAlone(PlaceFiles files, NamesWritten names) {
        this.files = files;
        this.places = files.places();
        this.names = names;
    }

    /** The row meant, or nothing. */
    Optional<Integer> recognise(String name) {
        NameIndex.Found bearing = names.bearing(name);
        BitSet shown = shown(name, bearing);
        BitSet candidates = shown.isEmpty() ? bearing.byAnyName() : shown;
        int first = candidates.nextSetBit(0);
        if (first < 0 || names.isSite(name)) {
            return Optional.empty();
        }
        AreaHints area = AreaHints.of(files, List.of(name));
        if (area.understood() && !area.holds(first)) {
            return onlyOneOfItsOwnArea(bearing, area);
        }
        if (names.isCountry(name) && !names.isShown(name, first) && !names.isCityState(first)) {
            return Optional.empty();
        }
        // "Arizona" is no other name of Yuma, where a larger town lies in it
        if (names.isRegion(name) && IntStream.range(0, first).anyMatch(area::holds)) {
            return Optional.empty();
        }
        return clearlyLargest(candidates)
                .filter(row -> isLargerThanAllCalledSo(row, bearing.byAnyName()))
                .or(() -> onlyOneOfItsOwnArea(bearing, area));
    }

    /** The largest of these, if the next is much smaller. */
    Optional<Integer> clearlyLargest(BitSet candidates) {
        int first = candidates.nextSetBit(0);
        int second = candidates.nextSetBit(first + 1);
        boolean sure = second < 0 || places.people(first) > (long) CLEARLY_LARGER * places.people(second);
        return first >= 0 && sure ? Optional.of(first) : Optional.empty();
    }

    /** Those shown under the name, and those called so like their region: Genève in Geneva. */
    private BitSet shown(String name, NameIndex.Found bearing) {
        BitSet shown = (BitSet) bearing.byMainName().clone();
        bearing.byAnyName().stream()
                .filter(row ->
                        places.region(row) != PlaceTable.NONE && files.regions().isCalledLike(places.region(row), name))
                .forEach(shown::set);
        return shown;
    }

    private boolean isLargerThanAllCalledSo(int row, BitSet bearers) {
        return bearers.stream()
                .filter(other -> places.kilometres(row, other) > SAME_AREA_KILOMETRES)
                .allMatch(other -> places.people(row) >= (long) LARGER * places.people(other));
    }

    private static Optional<Integer> onlyOneOfItsOwnArea(NameIndex.Found bearing, AreaHints area) {
        BitSet shown = bearing.byMainName();
        return area.understood() && shown.cardinality() == 1 && area.holds(shown.nextSetBit(0))
                ? Optional.of(shown.nextSetBit(0))
                : Optional.empty();
    }
}
