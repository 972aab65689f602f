package org.manyhands.places;

import java.util.BitSet;
import java.util.List;

/**
 * What the words beside a name say about where it lies; each that we understand must hold.
 *
 * @param areas one for each word that names a country or region
 */
record AreaHints(PlaceTable places, List<Area> areas) {

    /** What one word can mean: "CA" is California and Canada, "Georgia" a state and a country. */
    record Area(BitSet regions, BitSet countries) {}

    static AreaHints of(PlaceFiles files, List<String> words) {
        List<Area> areas = words.stream()
                .map(word ->
                        new Area(files.regions().named(word), files.countries().named(word)))
                .filter(area -> !area.regions().isEmpty() || !area.countries().isEmpty())
                .toList();
        return new AreaHints(files.places(), areas);
    }

    /** Whether any word was understood. */
    boolean understood() {
        return !areas.isEmpty();
    }

    boolean holds(int row) {
        int region = places.region(row);
        return areas.stream()
                .allMatch(area -> area.countries().get(places.country(row))
                        || (region != PlaceTable.NONE && area.regions().get(region)));
    }

    BitSet of(BitSet candidates) {
        BitSet inside = new BitSet();
        candidates.stream().filter(this::holds).forEach(inside::set);
        return inside;
    }
}
