package org.manyhands.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manyhands.places.Gazetteer;
import org.manyhands.places.Place;
import org.manyhands.places.PlaceId;

/**
 * Where a file is about, told by the names of towns in all its rows, and by the hub's town, which counts as two rows. Most
 * names alone can mean several towns; a country or a spot speaks for itself by how many of them it can explain.
 */
final class FilesArea {

    /** What can be reached for one piece of work, in kilometres. */
    private static final double NEAR = 150;

    /** Farther than this is another part of the world, in kilometres. */
    private static final double FAR = 300;

    private static final int ROWS_OF_THE_HUB = 2;
    private static final int FEWEST_ROWS = 2;

    /** So many rows make a spot that a town elsewhere in the same country stands out from. */
    private static final int FEWEST_ROWS_OF_A_SPOT = 3;

    /** More names than these say nothing new about where a file is; bounds the work for a file of the whole world. */
    private static final int MOST_NAMES = 200;

    private final Gazetteer gazetteer;
    private final Map<List<String>, Names> names = new HashMap<>();
    private @Nullable List<Names> commonest;
    private @Nullable Others all;
    private final Map<List<String>, Others> withoutCommon = new HashMap<>();
    private final Map<Place, Integer> rowsNear = new HashMap<>();

    /**
     * What some rows call their town.
     *
     * @param words as written
     * @param rows how many say so
     * @param byItself what is meant where nothing else is known
     * @param possible all that can be meant, that one among them
     */
    private record Names(List<String> words, int rows, Optional<Place> byItself, Set<Place> possible) {

        boolean canBe(Predicate<Place> there) {
            return possible.stream().anyMatch(there);
        }

        boolean canBeIn(String country) {
            return canBe(place -> place.countryCode().equals(country));
        }

        boolean isBySelfIn(String country) {
            return byItself.filter(place -> place.countryCode().equals(country)).isPresent();
        }
    }

    /**
     * Begins with the hub.
     *
     * @param home its town, or null
     */
    FilesArea(Gazetteer gazetteer, @Nullable PlaceId home) {
        this.gazetteer = gazetteer;
        if (home != null) {
            gazetteer
                    .find(home)
                    .ifPresent(town -> names.put(
                            List.of(), new Names(List.of(), ROWS_OF_THE_HUB, Optional.of(town), Set.of(town))));
        }
    }

    /**
     * Learns from one row. All have to be learnt before anything is asked.
     *
     * @param words what it calls its place
     * @param byItself the town that is meant where nothing else is known
     * @param possible towns that can be meant otherwise
     */
    void add(List<String> words, Optional<Place> byItself, Collection<Place> possible) {
        Names known = names.get(words);
        Set<Place> all = new HashSet<>(possible);
        byItself.ifPresent(all::add);
        if (!all.isEmpty()) {
            names.put(
                    words,
                    known == null
                            ? new Names(words, 1, byItself, all)
                            : new Names(words, known.rows() + 1, byItself, known.possible()));
        }
    }

    /** What the rows tell that use other words than these, because a name cannot vouch for itself. */
    Others without(List<String> words) {
        Names own = names.get(words);
        if (own == null || !commonest().contains(own)) {
            if (all == null) {
                all = new Others(null);
            }
            return all;
        }
        return withoutCommon.computeIfAbsent(words, unused -> new Others(own));
    }

    /** All rows, or all but those of one name. */
    final class Others {

        private final @Nullable Names own;
        private final @Nullable String country;
        private final @Nullable Place centre;

        private Others(@Nullable Names own) {
            this.own = own;
            country = theirCountry();
            centre = country == null ? null : theirCentre(country);
        }

        /** Whether any row says another name; otherwise all that is known is where the hub is. */
        boolean areRows() {
            return others().anyMatch(name -> !name.words().isEmpty());
        }

        /** Whether one of them lies near. */
        boolean haveNear(Place place) {
            return haveWithin(place, NEAR);
        }

        /** Whether they lie near one place and not near another. */
        boolean speakFor(Place one, Place other) {
            return haveNear(one) && !haveNear(other);
        }

        /** Whether most of them can be near one of their towns, and this is. */
        boolean areAround(Place place) {
            return centre != null && gazetteer.kilometres(centre, place) <= NEAR;
        }

        /** A town of the country that most of them can be in. */
        Optional<Place> townOfTheirCountry() {
            return Optional.ofNullable(country).flatMap(this::commonestIn);
        }

        /** Whether most of them can be in one country, and this is in another, far from each, where no other must be. */
        boolean areElsewhereThan(Place place) {
            String there = place.countryCode();
            String here = country;
            return here != null
                    && !here.equals(there)
                    && others().noneMatch(name -> name.isBySelfIn(there) && !name.canBeIn(here))
                    && !haveWithin(place, FAR);
        }

        /** Whether they are about one spot, whatever the hub, and this lies far from each: another town of the name may be meant. */
        boolean areInOneSpotFarFrom(Place place) {
            return centre != null
                    && rows(name -> !name.words().isEmpty() && name.canBe(this::areAround)) >= FEWEST_ROWS_OF_A_SPOT
                    && !haveWithin(place, FAR);
        }

        private Stream<Names> others() {
            return commonest().stream()
                    .filter(name -> own == null || !name.words().equals(own.words()));
        }

        private int rows(Predicate<Names> such) {
            return others().filter(such).mapToInt(Names::rows).sum();
        }

        private boolean haveWithin(Place place, double kilometres) {
            return others().flatMap(name -> name.byItself().stream())
                    .anyMatch(other -> gazetteer.kilometres(place, other) <= kilometres);
        }

        private @Nullable String theirCountry() {
            Map<String, Integer> rows = new HashMap<>();
            others().forEach(name ->
                    name.byItself().ifPresent(place -> rows.merge(place.countryCode(), name.rows(), Integer::sum)));
            return rows.entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .filter(most -> most.getValue() >= FEWEST_ROWS)
                    .map(Map.Entry::getKey)
                    .filter(most -> isMost(rows(name -> name.canBeIn(most))))
                    .orElse(null);
        }

        private @Nullable Place theirCentre(String country) {
            return commonestIn(country)
                    .filter(place -> isMost(near(place) - ownNear(place)))
                    .orElse(null);
        }

        private int ownNear(Place place) {
            return own != null && own.canBe(other -> gazetteer.kilometres(place, other) <= NEAR) ? own.rows() : 0;
        }

        private Optional<Place> commonestIn(String country) {
            return others().filter(name -> name.isBySelfIn(country))
                    .max(Comparator.comparingInt(Names::rows)
                            .thenComparingInt(
                                    name -> name.byItself().map(Place::people).orElse(0)))
                    .flatMap(Names::byItself);
        }

        /** Three of five. */
        private boolean isMost(int some) {
            return 5 * some >= 3 * rows(name -> true);
        }
    }

    private int near(Place place) {
        return rowsNear.computeIfAbsent(place, centre -> commonest().stream()
                .filter(name -> name.canBe(other -> gazetteer.kilometres(centre, other) <= NEAR))
                .mapToInt(Names::rows)
                .sum());
    }

    private List<Names> commonest() {
        if (commonest == null) {
            List<Names> sorted = new ArrayList<>(names.values());
            sorted.sort(Comparator.comparingInt(Names::rows).reversed().thenComparing(name -> name.byItself()
                    .map(place -> place.id().geonameId())
                    .orElse(0)));
            commonest = List.copyOf(sorted.subList(0, Math.min(sorted.size(), MOST_NAMES)));
        }
        return commonest;
    }
}
