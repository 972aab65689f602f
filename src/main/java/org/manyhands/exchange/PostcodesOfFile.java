package org.manyhands.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.manyhands.places.Gazetteer;
import org.manyhands.places.Place;
import org.manyhands.places.PlaceId;

/**
 * Which town a postal code of a file lies in, as its own rows tell.
 *
 * <p>We have no table of postal codes. But a file often names the town beside the code in other rows, and then it tells us
 * itself: the town that most rows with this code lie in, if all the others are close to it; without such rows the same for the
 * beginning of the code (its first three signs), if at least two rows say so. A code without that company stays without a town.
 */
final class PostcodesOfFile {

    private static final int BEGINNING = 3;
    private static final int ROWS_FOR_A_BEGINNING = 2;

    /** Towns of one postal code, in kilometres. */
    private static final double CLOSE = 25;

    private final Gazetteer gazetteer;
    private final Map<String, List<PlaceId>> towns = new HashMap<>();

    /** Asked only once all codes are learnt. */
    private final Map<String, Optional<PlaceId>> usualByBeginning = new HashMap<>();

    PostcodesOfFile(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Learns from a row that says both. */
    void learn(String postcode, Place town) {
        towns.computeIfAbsent(normal(postcode), unused -> new ArrayList<>()).add(town.id());
    }

    /** The town of a code, once all rows were learnt from. */
    Optional<Place> townOf(String postcode) {
        String code = normal(postcode);
        if (code.length() < BEGINNING) {
            return Optional.empty();
        }
        return usual(towns.getOrDefault(code, List.of()), 1)
                .or(() -> usualByBeginning.computeIfAbsent(code.substring(0, BEGINNING), this::usualTown))
                .flatMap(gazetteer::find);
    }

    private Optional<PlaceId> usualTown(String beginning) {
        return usual(
                towns.entrySet().stream()
                        .filter(known -> known.getKey().startsWith(beginning))
                        .flatMap(known -> known.getValue().stream())
                        .toList(),
                ROWS_FOR_A_BEGINNING);
    }

    /** The most frequent of these towns, if they are enough and close together. */
    private Optional<PlaceId> usual(List<PlaceId> towns, int least) {
        Map<PlaceId, Long> counts = towns.stream().collect(Collectors.groupingBy(town -> town, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<PlaceId, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.comparingInt(PlaceId::geonameId))))
                .map(Map.Entry::getKey)
                .filter(usual -> towns.size() >= least
                        && counts.keySet().stream()
                                .allMatch(other ->
                                        gazetteer.distance(usual, other).kilometres() <= CLOSE));
    }

    private static String normal(String postcode) {
        return postcode.replaceAll("[ -]", "").toUpperCase(Locale.ROOT);
    }
}
