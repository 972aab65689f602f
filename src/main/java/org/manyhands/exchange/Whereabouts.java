package org.manyhands.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manyhands.places.Gazetteer;
import org.manyhands.places.Place;
import org.manyhands.places.PlaceId;

/**
 * Finds the town of a row: by its name, else by its coordinates, else by its postal code. Of all of them only the town is kept.
 *
 * <p>A name without region or country is read in the light of where the file is about ({@link FilesArea}): of towns of one
 * name the one near the other rows, else the one in their country, else the one in the hub's. What is far from everything
 * else is not taken silently ("Flushing" among quarters of New York is no town of the Netherlands).
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
    private final FilesArea area;
    private final NamesInTheLight names;
    private final Map<List<String>, Optional<Named>> recognised = new HashMap<>();
    private final Map<RowPlace, Town> towns = new HashMap<>();
    private final Map<String, List<PlaceId>> townsByPostcode = new HashMap<>();
    /** Asked only once all codes are learnt. */
    private final Map<String, Optional<PlaceId>> usualByBeginning = new HashMap<>();

    /**
     * Learns where a file is, and its postal codes.
     *
     * @param home a town of the country where names are meant that several countries have, or null
     * @param all the rows of the file
     */
    Whereabouts(Gazetteer gazetteer, @Nullable PlaceId home, Stream<RowPlace> all) {
        this.gazetteer = gazetteer;
        this.home = home;
        area = new FilesArea(gazetteer, home);
        names = new NamesInTheLight(gazetteer, area);
        List<RowPlace> rows = all.toList();
        rows.forEach(row -> {
            Optional<Named> named = named(row);
            Optional<Place> near = named.isPresent() ? Optional.empty() : near(row);
            area.add(
                    row.names(),
                    named.map(Named::place).or(() -> near),
                    near.isPresent() ? List.of() : names.possible(row, named));
        });
        rows.stream()
                .filter(row -> !row.postcode().isEmpty())
                .forEach(row -> direct(row).place().ifPresent(town -> learn(row.postcode(), town)));
    }

    /** A town if one was found, how it was, or why none was taken, and what else the sentence about that needs. */
    record Town(Optional<Place> place, Optional<ProblemCode> code, List<Object> details) {

        static Town taken(Place place) {
            return new Town(Optional.of(place), Optional.empty(), List.of());
        }

        static Town taken(Place place, ProblemCode code, Object... details) {
            return new Town(Optional.of(place), Optional.of(code), List.of(details));
        }

        static Town none() {
            return new Town(Optional.empty(), Optional.empty(), List.of());
        }

        static Town leftOpen(ProblemCode code, Object... details) {
            return new Town(Optional.empty(), Optional.of(code), List.of(details));
        }

        Town or(Supplier<Town> other) {
            return place.isPresent() || code.isPresent() ? this : other.get();
        }
    }

    /**
     * What a row calls its town, and what that means by itself.
     *
     * @param sure whether the row tells the region or country as well
     */
    record Named(String name, Place place, boolean sure) {}

    /** The town of a row, if one can be told. What should be known about it is added to the problems. */
    @Nullable
    PlaceId find(int line, RowPlace row, List<Problem> problems) {
        Town direct = direct(row);
        Town town = direct.place().isPresent() ? direct : byPostcode(row).orElse(direct);
        town.code()
                .ifPresent(code ->
                        problems.add(Problem.at(line, code, town.details().toArray())));
        if (town.place().isEmpty() && town.code().isEmpty() && !row.saysNothing() && !row.remote()) {
            problems.add(unknown(line, row));
        }
        return town.place().map(Place::id).orElse(null);
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
    private Town direct(RowPlace row) {
        return towns.computeIfAbsent(row, this::look);
    }

    private Town look(RowPlace row) {
        Optional<Place> near = near(row);
        Optional<Named> named = named(row);
        if (named.isEmpty()) {
            return near.map(place -> Town.taken(place, ProblemCode.PLACE_FROM_COORDINATES, place.name(), ""))
                    .orElseGet(() -> names.unclear(row).or(() -> atHome(row)));
        }
        Place town = named.get().place();
        double apart = near.map(place -> apart(place, town)).orElse(0.0);
        if (apart <= FAR_APART) {
            return near.isPresent() || named.get().sure() ? Town.taken(town) : names.bare(row, named.get());
        }
        // the name alone against the coordinates: the rest of the file decides
        return !named.get().sure() && area.without(row.names()).speakFor(near.get(), town)
                ? Town.taken(
                        near.get(),
                        ProblemCode.PLACE_FROM_COORDINATES,
                        near.get().name(),
                        "")
                : Town.taken(
                        town,
                        ProblemCode.PLACE_AND_COORDINATES_DISAGREE,
                        town.name(),
                        Long.toString(Math.round(apart)));
    }

    private double apart(Place one, Place other) {
        return gazetteer.distance(one.id(), other.id()).kilometres();
    }

    private Optional<Place> near(RowPlace row) {
        return coordinates(row).flatMap(point -> gazetteer.nearest(point[0], point[1]));
    }

    private Optional<Named> named(RowPlace row) {
        return recognised.computeIfAbsent(row.names(), unused -> ofItsNames(row));
    }

    /** The first that is a town; of two that are far apart the larger, since quarters are called like towns elsewhere. */
    private Optional<Named> ofItsNames(RowPlace row) {
        List<Named> all = row.towns().stream()
                .flatMap(name -> gazetteer
                        .recognise(name, row.region(), row.country())
                        .map(place -> new Named(name, place, gazetteer.tellsItsArea(name, row.region(), row.country())))
                        .stream())
                .toList();
        return all.stream()
                .findFirst()
                .map(first -> all.stream()
                        .filter(other -> !first.sure() && apart(first.place(), other.place()) > FAR_APART)
                        .filter(other -> other.sure()
                                || other.place().people() > first.place().people())
                        .findFirst()
                        .orElse(first))
                .or(() -> inColumnOfRegions(row));
    }

    /** Many call "region" what is a town: if the row names no other, and no region is called so. */
    private Optional<Named> inColumnOfRegions(RowPlace row) {
        return row.towns().isEmpty() && !row.region().isEmpty() && !gazetteer.isCountryOrRegion(row.region())
                ? gazetteer
                        .recognise(row.region(), null, row.country())
                        .map(place -> new Named(
                                row.region(), place, gazetteer.tellsItsArea(row.region(), null, row.country())))
                : Optional.empty();
    }

    private Town atHome(RowPlace row) {
        return home == null || !row.country().isEmpty()
                ? Town.none()
                : row.towns().stream()
                        .map(name -> gazetteer.recogniseIn(home, name, row.region()))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .map(place -> Town.taken(place, ProblemCode.PLACE_IN_HUBS_COUNTRY, place.name(), ""))
                        .orElseGet(Town::none);
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
                .map(place -> Town.taken(place, ProblemCode.PLACE_FROM_POSTCODE, place.name(), row.postcode()));
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
