package org.manyhands.places;

import java.util.BitSet;
import java.util.List;
import java.util.function.Function;

/**
 * What the words beside a name say about where it lies; each that we understand must hold.
 *
 * @param areas one for each word that names a country or region
 */
record AreaHints(PlaceTable places, List<Area> areas) {

    private static final int LETTERS_OF_A_CODE = 2;

    /**
     * What one word can mean: "CA" is California and Canada, "Georgia" a state and a country.
     *
     * @param own those of the regions that it means as a whole: "ME" is Maine, but only a province in Sicily
     * @param code whether it is as short as the codes of both
     */
    record Area(BitSet regions, BitSet own, BitSet countries, boolean code) {}

    static AreaHints of(PlaceFiles files, List<String> words) {
        return of(files, words, List.of());
    }

    /** @param inColumnOfCountries those of the words that mean a country if one is called so */
    static AreaHints of(PlaceFiles files, List<String> words, List<String> inColumnOfCountries) {
        List<Area> areas = words.stream()
                .map(word -> {
                    BitSet countries = files.countries().named(word);
                    boolean country = inColumnOfCountries.contains(word) && !countries.isEmpty();
                    return new Area(
                            country ? new BitSet() : files.regions().named(word),
                            files.regions().namedAsAWhole(word),
                            countries,
                            word.length() <= LETTERS_OF_A_CODE);
                })
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

    /** Whether these places, which all hold, lie in several countries: "Richmond, CA" may be in California or in Canada. */
    boolean leaveOpen(BitSet inside) {
        return understood()
                && inside.stream().map(places::country).distinct().limit(2).count() > 1;
    }

    /** Of places in several countries those whose state is meant by a code of two letters, as "City, ST" is most often written. */
    BitSet readAsStates(BitSet inside) {
        if (!leaveOpen(inside)) {
            return inside;
        }
        BitSet states = inRegions(inside, Area::regions);
        BitSet own = inRegions(states, Area::own);
        return states.isEmpty() ? inside : own.isEmpty() ? states : own;
    }

    private BitSet inRegions(BitSet candidates, Function<Area, BitSet> regions) {
        BitSet inside = new BitSet();
        candidates.stream()
                .filter(row -> areas.stream()
                        .filter(Area::code)
                        .allMatch(area -> places.region(row) != PlaceTable.NONE
                                && regions.apply(area).get(places.region(row))))
                .forEach(inside::set);
        return inside;
    }
}
