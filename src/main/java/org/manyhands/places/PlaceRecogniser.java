package org.manyhands.places;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.text.TextFolding;

/**
 * Understands the place a stranger wrote into a file: "Berlin, Germany", "MANHATTAN" with "NY", "St. Louis" with
 * "Missouri". It answers only when it is sure, because a need shown in the wrong town is worse than one without a town:
 *
 * <ul>
 *   <li>With a region or country that we understand, the largest place of that name inside it.
 *   <li>With a hint we do not understand, only a name that a single place in the world bears, or one close to a place the
 *       hint names ("Kreuzberg, Berlin").
 *   <li>Without any hint, a name's largest place if it is several times larger than the next of the same name; or the one
 *       whose region is called like it (Porto), if others only bear the name among others.
 *   <li>The name of a country or region alone is no place.
 * </ul>
 */
final class PlaceRecogniser {

    private static final Pattern SEPARATORS = Pattern.compile("[,،;|/()\\n]+|\\s-\\s");
    private static final Pattern DECORATION =
            Pattern.compile("^(?:city of|greater|downtown|ciudad de|مدينه) | bay area$| area$| city$");
    private static final Pattern POSTAL_CODE = Pattern.compile("^\\d{4,6}(?: |$)| \\d{4,6}$");
    private static final int LONGEST_TEXT = 200;
    /** A file's columns cut names off; shorter beginnings than this would be guessing. */
    private static final int SHORTEST_BEGINNING = 6;
    /** How many times larger the first must be before a bare name means it. */
    private static final int CLEARLY_LARGER = 5;

    private static final double SAME_AREA_KILOMETRES = 50;

    private final PlaceFiles files;

    PlaceRecogniser(PlaceFiles files) {
        this.files = files;
    }

    /** The row meant, or nothing. */
    Optional<Integer> recognise(String city, @Nullable String region, @Nullable String country) {
        List<String> written =
                parts(city).stream().flatMap(this::withoutCodeAndArea).toList();
        if (written.isEmpty()) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>(written);
        parts.addAll(parts(region));
        parts.addAll(parts(country));
        int town = firstTown(written);
        Optional<Integer> found = recognise(parts.get(town), parts.subList(town + 1, parts.size()));
        // "Germany, Berlin": some write the larger first
        return found.isPresent() || parts.size() != 2
                ? found
                : recognise(parts.getLast(), parts.subList(0, 1)).filter(row -> isArea(parts.getFirst()));
    }

    /** Whether this is the name of a country or region, or its code. */
    boolean isArea(String name) {
        return !files.countries().named(name).isEmpty()
                || !files.regions().named(name).isEmpty();
    }

    /** The first part that is a town's name: an institution may stand before it. */
    private int firstTown(List<String> parts) {
        return IntStream.range(0, parts.size())
                .filter(i -> !bearing(parts.get(i)).byAnyName().isEmpty())
                .findFirst()
                .orElse(0);
    }

    /** "tucson az 85721" as "tucson" and "az". */
    private Stream<String> withoutCodeAndArea(String part) {
        String name = POSTAL_CODE.matcher(part).replaceAll("").strip();
        if (name.isEmpty() || isArea(name) || !bearing(name).byAnyName().isEmpty()) {
            return Stream.of(name).filter(rest -> !rest.isEmpty());
        }
        for (int space = name.indexOf(' '); space > 0; space = name.indexOf(' ', space + 1)) {
            String town = name.substring(0, space);
            String area = name.substring(space + 1);
            if (isArea(area) && !bearing(town).byAnyName().isEmpty()) {
                return Stream.of(town, area);
            }
        }
        return Stream.of(name);
    }

    private Optional<Integer> recognise(String name, List<String> hints) {
        NameIndex.Found bearing = bearing(name);
        BitSet candidates = bearing.byAnyName();
        Within within = within(hints);
        if (!within.understood()) {
            return hints.isEmpty() ? sureWithoutHint(name, candidates) : sureWithStrangeHint(candidates, hints);
        }
        if (candidates.isEmpty() && name.length() >= SHORTEST_BEGINNING) {
            BitSet cutOff = within.of(files.names().beginningWith(name).byAnyName());
            return cutOff.cardinality() == 1 ? Optional.of(cutOff.nextSetBit(0)) : Optional.empty();
        }
        // a borough called Manhattan rather than the city that has it among its other names
        BitSet shown = within.of(bearing.byMainName());
        BitSet inside = shown.isEmpty() ? within.of(candidates) : shown;
        return inside.isEmpty() ? Optional.empty() : Optional.of(inside.nextSetBit(0));
    }

    private Optional<Integer> sureWithoutHint(String name, BitSet candidates) {
        int first = candidates.nextSetBit(0);
        if (first < 0) {
            return Optional.empty();
        }
        if (isArea(name) && !within(List.of(name)).holds(first)) {
            return townOfItsOwnArea(name);
        }
        if (!files.countries().named(name).isEmpty()
                && !name.equals(TextFolding.fold(files.places().name(first)))) {
            return Optional.empty();
        }
        int second = candidates.nextSetBit(first + 1);
        boolean sure = second < 0
                || files.places().people(first)
                        >= (long) CLEARLY_LARGER * files.places().people(second);
        return sure ? Optional.of(first) : townOfItsOwnArea(name);
    }

    /** Porto in Porto: other large towns only bear that name among others (Bordeaux). */
    private Optional<Integer> townOfItsOwnArea(String name) {
        BitSet bearers = bearing(name).byMainName();
        BitSet inside = within(List.of(name)).of(bearers);
        int town = inside.nextSetBit(0);
        return town >= 0 && town == bearers.nextSetBit(0) && inside.cardinality() == 1
                ? Optional.of(town)
                : Optional.empty();
    }

    private Optional<Integer> sureWithStrangeHint(BitSet candidates, List<String> hints) {
        if (candidates.cardinality() == 1) {
            return Optional.of(candidates.nextSetBit(0));
        }
        return hints.stream()
                .map(hint -> bearing(hint).byAnyName().nextSetBit(0))
                .filter(known -> known >= 0)
                .flatMap(known -> candidates.stream()
                        .boxed()
                        .filter(row -> files.places().kilometres(row, known) <= SAME_AREA_KILOMETRES))
                .findFirst();
    }

    /** Places of this name, also as "Saint" for "St", and without what people put around a name. */
    private NameIndex.Found bearing(String name) {
        String saint = name.startsWith("st ") ? "saint " + name.substring(3) : "st " + name.replaceFirst("^saint ", "");
        String bare = DECORATION.matcher(name).replaceAll("");
        return Stream.of(name, saint, bare)
                .map(files.names()::named)
                .filter(found -> !found.byAnyName().isEmpty())
                .findFirst()
                .orElseGet(() -> files.names().named(name));
    }

    private static List<String> parts(@Nullable String text) {
        return text == null
                ? List.of()
                : SEPARATORS
                        .splitAsStream(text.substring(0, Math.min(text.length(), LONGEST_TEXT)))
                        .map(TextFolding::fold)
                        .filter(part -> !part.isEmpty())
                        .toList();
    }

    private Within within(List<String> hints) {
        List<Area> areas = hints.stream()
                .map(hint ->
                        new Area(files.regions().named(hint), files.countries().named(hint)))
                .filter(area -> !area.regions().isEmpty() || !area.countries().isEmpty())
                .toList();
        return new Within(files.places(), areas);
    }

    /** What one hint can mean: "CA" is California and Canada, "Georgia" a state and a country. */
    private record Area(BitSet regions, BitSet countries) {}

    /** All hints together; each that we understand must hold. */
    private record Within(PlaceTable places, List<Area> areas) {

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
}
