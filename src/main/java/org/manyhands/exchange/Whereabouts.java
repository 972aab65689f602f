package org.manyhands.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
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
 */
final class Whereabouts {

    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,3}(?:[.,]\\d{1,20})?");

    private static final double FAR_APART = 100;

    private final Gazetteer gazetteer;
    private final @Nullable PlaceId home;
    private final FilesArea area;
    private final NamesInTheLight names;
    private final Map<List<String>, Optional<NamedTown>> recognised = new HashMap<>();
    private final Map<RowPlace, FoundTown> towns = new HashMap<>();
    private final PostcodesOfFile postcodes;

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
        postcodes = new PostcodesOfFile(gazetteer);
        List<RowPlace> rows = all.toList();
        rows.forEach(row -> {
            Optional<NamedTown> named = named(row);
            Optional<Place> near = named.isPresent() ? Optional.empty() : near(row, false);
            area.add(
                    row.names(),
                    named.map(NamedTown::place).or(() -> near),
                    near.isPresent() ? List.of() : names.possible(row, named));
        });
        rows.stream()
                .filter(row -> !row.postcode().isEmpty())
                .forEach(row -> direct(row).place().ifPresent(town -> postcodes.learn(row.postcode(), town)));
    }

    /** The town of a row, if one can be told. What should be known about it is added to the problems. */
    @Nullable
    PlaceId find(int line, RowPlace row, List<Problem> problems) {
        FoundTown direct = direct(row);
        FoundTown town = direct.place().isPresent()
                ? direct
                : postcodes
                        .townOf(row.postcode())
                        .map(place ->
                                FoundTown.taken(place, ProblemCode.PLACE_FROM_POSTCODE, place.name(), row.postcode()))
                        .orElse(direct);
        town.code()
                .ifPresent(code ->
                        problems.add(Problem.at(line, code, town.details().toArray())));
        town.place()
                .filter(place -> town.isByName())
                .flatMap(place -> named(row)
                        .map(NamedTown::cellOfSeveral)
                        .map(cell -> Problem.at(line, ProblemCode.PLACE_FIRST_OF_SEVERAL, place.name(), cell)))
                .ifPresent(problems::add);
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
    private FoundTown direct(RowPlace row) {
        return towns.computeIfAbsent(row, this::look);
    }

    private FoundTown look(RowPlace row) {
        Optional<NamedTown> named = named(row);
        Optional<Place> near = near(row, named.isPresent());
        if (named.isEmpty()) {
            return near.map(place -> FoundTown.taken(place, ProblemCode.PLACE_FROM_COORDINATES, place.name(), ""))
                    .orElseGet(() -> names.unclear(row).or(() -> atHome(row)));
        }
        Place town = named.get().place();
        double apart = near.map(place -> gazetteer.kilometres(place, town)).orElse(0.0);
        if (apart <= FAR_APART) {
            return near.isPresent() || named.get().sure() ? FoundTown.taken(town) : names.bare(row, named.get());
        }
        // the name alone against the coordinates: the rest of the file decides
        return !named.get().sure() && area.without(row.names()).speakFor(near.get(), town)
                ? FoundTown.taken(
                        near.get(),
                        ProblemCode.PLACE_FROM_COORDINATES,
                        near.get().name(),
                        "")
                : FoundTown.taken(
                        town,
                        ProblemCode.PLACE_AND_COORDINATES_DISAGREE,
                        town.name(),
                        Long.toString(Math.round(apart)));
    }

    /** The town near the coordinates; where the row names no town, none outside the region or country that it names. */
    private Optional<Place> near(RowPlace row, boolean named) {
        return coordinates(row)
                .flatMap(point ->
                        gazetteer.nearest(point[0], point[1], named ? "" : row.region(), named ? "" : row.country()));
    }

    private Optional<NamedTown> named(RowPlace row) {
        return recognised.computeIfAbsent(row.names(), unused -> ofItsNames(row));
    }

    /**
     * The first that is a town; of two that are far apart the larger, since quarters are called like towns elsewhere. What is only
     * the beginning of the first is no other: "Frankfurt" of "Frankfurt (Oder)".
     */
    private Optional<NamedTown> ofItsNames(RowPlace row) {
        List<NamedTown> all =
                row.towns().stream().flatMap(name -> town(name, row).stream()).toList();
        return all.stream()
                .findFirst()
                .map(first -> all.stream()
                        .filter(other ->
                                !first.sure() && gazetteer.kilometres(first.place(), other.place()) > FAR_APART)
                        .filter(other -> !first.name().startsWith(other.name()))
                        .filter(other -> other.sure()
                                || other.place().people() > first.place().people())
                        .findFirst()
                        .orElse(first))
                .or(() -> inColumnOfRegions(row))
                .or(() -> firstOfSeveral(row))
                .or(() -> withItsQuarter(row));
    }

    private Optional<NamedTown> town(String name, RowPlace row) {
        return gazetteer
                .recognise(name, row.region(), row.country())
                .map(place -> NamedTown.alone(name, place, gazetteer.tellsItsArea(name, row.region(), row.country())));
    }

    /** The first town of a cell that names more than one, and that cell, so that the others are not lost unseen. */
    private Optional<NamedTown> firstOfSeveral(RowPlace row) {
        return row.towns().stream()
                .filter(cell -> !gazetteer.isCountryOrRegion(cell))
                .flatMap(cell -> firstIn(cell, TownsInOneCell.in(cell), row).stream())
                .findFirst();
    }

    private Optional<NamedTown> firstIn(String cell, List<String> names, RowPlace row) {
        List<NamedTown> towns =
                names.stream().flatMap(name -> town(name, row).stream()).toList();
        boolean several = towns.stream().map(NamedTown::place).distinct().count() > 1
                || names.stream().anyMatch(name -> town(name, row).isEmpty() && gazetteer.isNameOfSeveral(name));
        return towns.stream()
                .findFirst()
                .map(town -> new NamedTown(town.name(), town.place(), town.sure(), several ? cell : null));
    }

    private Optional<NamedTown> withItsQuarter(RowPlace row) {
        return row.towns().stream()
                .filter(cell -> !TownsInOneCell.withoutQuarter(cell).equals(cell))
                .flatMap(cell -> town(TownsInOneCell.withoutQuarter(cell), row).stream())
                .filter(town -> TownsInOneCell.hasQuarters(town.place().countryCode()))
                .findFirst();
    }

    /** Many call "region" what is a town: if the row names no other, and no region is called so. */
    private Optional<NamedTown> inColumnOfRegions(RowPlace row) {
        return row.towns().isEmpty() && !row.region().isEmpty() && !gazetteer.isCountryOrRegion(row.region())
                ? gazetteer
                        .recognise(row.region(), null, row.country())
                        .map(place -> NamedTown.alone(
                                row.region(), place, gazetteer.tellsItsArea(row.region(), null, row.country())))
                : Optional.empty();
    }

    private FoundTown atHome(RowPlace row) {
        return home == null || !row.country().isEmpty()
                ? FoundTown.none()
                : row.towns().stream()
                        .map(name -> gazetteer.recogniseIn(home, name, row.region()))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .map(place -> FoundTown.taken(place, ProblemCode.PLACE_IN_HUBS_COUNTRY, place.name(), ""))
                        .orElseGet(FoundTown::none);
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
}
