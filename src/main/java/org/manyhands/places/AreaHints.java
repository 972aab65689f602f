package org.manyhands.places;

import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntPredicate;

/**
 * What the words beside a name say about where it lies; each that we understand must hold.
 *
 * @param areas one for each word that names a country or region
 */
record AreaHints(PlaceTable places, List<Area> areas) {

    private static final int LETTERS_OF_A_CODE = 2;

    private static final String WITH_STATES_BEHIND_TOWNS = "US";

    /**
     * What one word can mean: "CA" is California and Canada, "Georgia" a state and a country.
     *
     * @param own those of the regions that it means as a whole: "ME" is Maine, but only a province in Sicily
     * @param states those of them that are states of the country where a code behind a town is nearly always one
     * @param code whether it is as short as the codes of both
     */
    record Area(BitSet regions, BitSet own, BitSet states, BitSet countries, boolean code) {

        boolean isUnderstood() {
            return !regions.isEmpty() || !countries.isEmpty();
        }

        boolean holds(PlaceTable places, int row) {
            return countries.get(places.country(row)) || isIn(regions, places, row);
        }

        static boolean isIn(BitSet regions, PlaceTable places, int row) {
            return places.region(row) != PlaceTable.NONE && regions.get(places.region(row));
        }
    }

    static AreaHints of(PlaceFiles files, List<String> words) {
        return of(files, words, List.of());
    }

    /** @param inColumnOfCountries those of the words that mean a country if one is called so */
    static AreaHints of(PlaceFiles files, List<String> words, List<String> inColumnOfCountries) {
        BitSet said = new BitSet();
        words.stream()
                .filter(word -> inColumnOfCountries.contains(word) || isNothingButACountry(files, word))
                .forEach(word -> said.or(files.countries().named(word)));
        return new AreaHints(
                files.places(),
                words.stream()
                        .map(word -> area(files, word, inColumnOfCountries.contains(word), said))
                        .filter(Area::isUnderstood)
                        .toList());
    }

    private static boolean isNothingButACountry(PlaceFiles files, String word) {
        return files.regions().named(word).isEmpty();
    }

    /** @param said the countries that are named; an abbreviation is none of another's: the CA of Spain is Cádiz, which we do not know */
    private static Area area(PlaceFiles files, String word, boolean inColumnOfCountries, BitSet said) {
        BitSet countries = files.countries().named(word);
        if (inColumnOfCountries && !countries.isEmpty()) {
            return new Area(new BitSet(), new BitSet(), new BitSet(), countries, word.length() <= LETTERS_OF_A_CODE);
        }
        Regions all = files.regions();
        BitSet regions = all.named(word);
        if (!said.isEmpty() && !all.isFullName(word)) {
            countries.and(said);
            regions = kept(regions, region -> said.get(files.countries().row(all.country(region))));
        }
        BitSet own = all.namedAsAWhole(word);
        own.and(regions);
        BitSet states = kept(own, region -> all.country(region).equals(WITH_STATES_BEHIND_TOWNS));
        return new Area(regions, own, states, countries, word.length() <= LETTERS_OF_A_CODE);
    }

    private static BitSet kept(BitSet rows, IntPredicate such) {
        BitSet kept = new BitSet();
        rows.stream().filter(such).forEach(kept::set);
        return kept;
    }

    /** Whether any word was understood. */
    boolean understood() {
        return !areas.isEmpty();
    }

    boolean holds(int row) {
        return areas.stream().allMatch(area -> area.holds(places, row));
    }

    BitSet of(BitSet candidates) {
        return kept(candidates, this::holds);
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

    /**
     * Whether these places, which all hold, may be none that is meant, because every word is the code of a state in which none of
     * them lies: Salem in India of "Salem, IN", where a village of Indiana is called so.
     */
    boolean doubt(BitSet inside) {
        return understood()
                && areas.stream()
                        .allMatch(area -> area.code()
                                && !area.states().isEmpty()
                                && inside.stream().noneMatch(row -> Area.isIn(area.states(), places, row)));
    }

    private BitSet inRegions(BitSet candidates, Function<Area, BitSet> regions) {
        return kept(
                candidates,
                row -> areas.stream().filter(Area::code).allMatch(area -> Area.isIn(regions.apply(area), places, row)));
    }
}
