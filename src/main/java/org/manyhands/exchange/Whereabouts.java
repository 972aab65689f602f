package org.manyhands.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manyhands.places.Gazetteer;
import org.manyhands.places.Place;
import org.manyhands.places.PlaceId;

/**
 * Finds the town of a row: by its name, else by its coordinates, else by its name in the hub's country, else by its postal
 * code. Of all of them only the town is kept.
 *
 * <p>We have no table of postal codes. But a file often names the town beside the code in other rows, and then it tells us
 * itself: the town that most rows with this code lie in, if all the others are close to it; without such rows the same for the
 * beginning of the code (its first three signs), if at least two rows say so. A code without that company stays without a town.
 */
final class Whereabouts {

    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,3}(?:[.,]\\d{1,20})?");
    private static final int BEGINNING_OF_A_POSTCODE = 3;
    private static final int ROWS_FOR_A_BEGINNING = 2;
    /** Towns of one postal code, in kilometres. */
    private static final double CLOSE = 25;

    private static final double FAR_APART = 100;

    private final Gazetteer gazetteer;
    private final @Nullable PlaceId home;
    private final Map<List<String>, Optional<Place>> recognised = new HashMap<>();
    private final Map<RowPlace, Optional<Town>> towns = new HashMap<>();
    private final Map<String, List<PlaceId>> townsByPostcode = new HashMap<>();
    /** Asked only once all codes are learnt. */
    private final Map<String, Optional<PlaceId>> usualByBeginning = new HashMap<>();

    /**
     * Learns the postal codes of a file.
     *
     * @param home a town of the country where names are meant that several countries have, or null
     * @param rows all of the file
     */
    Whereabouts(Gazetteer gazetteer, @Nullable PlaceId home, Stream<RowPlace> rows) {
        this.gazetteer = gazetteer;
        this.home = home;
        rows.filter(row -> !row.postcode().isEmpty())
                .forEach(row -> direct(row).ifPresent(town -> learn(row.postcode(), town.place())));
    }

    /** A town, how it was found, and what else the sentence about that needs. */
    private record Town(Place place, Optional<ProblemCode> foundBy, String detail) {}

    /** The town of a row, if one can be told. What should be known about it is added to the problems. */
    @Nullable
    PlaceId find(int line, RowPlace row, List<Problem> problems) {
        Optional<Town> town = direct(row).or(() -> byPostcode(row));
        town.flatMap(Town::foundBy)
                .ifPresent(code -> problems.add(Problem.at(
                        line, code, town.get().place().name(), town.get().detail())));
        if (town.isEmpty() && !row.saysNothing() && !row.remote()) {
            problems.add(unknown(line, row));
        }
        return town.map(found -> found.place().id()).orElse(null);
    }

    private Problem unknown(int line, RowPlace row) {
        return row.towns().stream()
                .filter(name -> !gazetteer.isCountryOrRegion(name)
                        || (row.country().isEmpty() && gazetteer.isNameOfSeveral(name)))
                .findFirst()
                .map(name -> Problem.at(line, unknown(name, row), name))
                .orElseGet(() -> Problem.at(line, ProblemCode.PLACE_TOO_COARSE, row.wordsOfArea()));
    }

    private ProblemCode unknown(String name, RowPlace row) {
        return row.country().isEmpty() && gazetteer.isNameOfSeveral(name)
                ? ProblemCode.PLACE_OF_SEVERAL
                : ProblemCode.PLACE_NOT_FOUND;
    }

    /** By name or coordinates; asked twice for each row, once to learn and once to answer. */
    private Optional<Town> direct(RowPlace row) {
        return towns.computeIfAbsent(row, this::look);
    }

    private Optional<Town> look(RowPlace row) {
        Optional<Place> named = recognised.computeIfAbsent(row.names(), unused -> named(row));
        Optional<Place> near = coordinates(row).flatMap(point -> gazetteer.nearest(point[0], point[1]));
        if (named.isEmpty()) {
            return near.map(place -> new Town(place, Optional.of(ProblemCode.PLACE_FROM_COORDINATES), ""))
                    .or(() -> atHome(row)
                            .map(place -> new Town(place, Optional.of(ProblemCode.PLACE_IN_HUBS_COUNTRY), "")));
        }
        double apart = near.map(place ->
                        gazetteer.distance(place.id(), named.get().id()).kilometres())
                .orElse(0.0);
        return Optional.of(
                apart > FAR_APART
                        ? new Town(
                                named.get(),
                                Optional.of(ProblemCode.PLACE_AND_COORDINATES_DISAGREE),
                                Long.toString(Math.round(apart)))
                        : new Town(named.get(), Optional.empty(), ""));
    }

    private Optional<Place> named(RowPlace row) {
        return row.towns().stream()
                .map(name -> gazetteer.recognise(name, row.region(), row.country()))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> inColumnOfRegions(row));
    }

    /** Many call "region" what is a town: if the row names no other, and no region is called so. */
    private Optional<Place> inColumnOfRegions(RowPlace row) {
        return row.towns().isEmpty() && !row.region().isEmpty() && !gazetteer.isCountryOrRegion(row.region())
                ? gazetteer.recognise(row.region(), null, row.country())
                : Optional.empty();
    }

    private Optional<Place> atHome(RowPlace row) {
        return home == null || !row.country().isEmpty()
                ? Optional.empty()
                : row.towns().stream()
                        .map(name -> gazetteer.recogniseIn(home, name, row.region()))
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    private static Optional<double[]> coordinates(RowPlace row) {
        return DECIMAL.matcher(row.latitude()).matches()
                        && DECIMAL.matcher(row.longitude()).matches()
                ? Optional.of(new double[] {degrees(row.latitude()), degrees(row.longitude())})
                : Optional.empty();
    }

    private static double degrees(String written) {
        return Double.parseDouble(written.replace(',', '.'));
    }

    private void learn(String postcode, Place town) {
        townsByPostcode
                .computeIfAbsent(normal(postcode), unused -> new ArrayList<>())
                .add(town.id());
    }

    private Optional<Town> byPostcode(RowPlace row) {
        String code = normal(row.postcode());
        if (code.length() < BEGINNING_OF_A_POSTCODE) {
            return Optional.empty();
        }
        String beginning = code.substring(0, BEGINNING_OF_A_POSTCODE);
        List<PlaceId> same = townsByPostcode.getOrDefault(code, List.of());
        return usual(same, 1)
                .or(() -> usualByBeginning.computeIfAbsent(beginning, this::usualTown))
                .flatMap(gazetteer::find)
                .map(place -> new Town(place, Optional.of(ProblemCode.PLACE_FROM_POSTCODE), row.postcode()));
    }

    private Optional<PlaceId> usualTown(String beginning) {
        return usual(
                townsByPostcode.entrySet().stream()
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
