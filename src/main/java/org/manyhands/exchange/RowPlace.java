package org.manyhands.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a row says about its place, as written; each part empty where it says nothing. Dictionaries and points in one cell
 * are opened; streets in them are not even read.
 *
 * @param towns names, the most specific first
 * @param latitude degrees north
 * @param longitude degrees east
 * @param remote whether one of these says that it can be done from anywhere
 */
record RowPlace(
        List<String> towns,
        String region,
        String country,
        String postcode,
        String latitude,
        String longitude,
        boolean remote) {

    private static final Pattern POINT = Pattern.compile("(-?\\d{1,3}\\.\\d{1,20})[ ,;]{1,3}(-?\\d{1,3}\\.\\d{1,20})");

    /** The word before a town, in words that were folded. */
    private static final Pattern IN = Pattern.compile(" (?:" + NameWords.anyOf(NameWords.Kind.IN) + ") ");

    private static final String ANY_OR = "(?:" + NameWords.anyOf(NameWords.Kind.JOINING) + ")";
    private static final Pattern OR = Pattern.compile(" " + ANY_OR + " ");

    /** "leeds or", of "Leeds or remote". */
    private static final Pattern BEFORE_OR = Pattern.compile("(.+?) " + ANY_OR);

    /** What a town's name is still told by without it: a quarter or a number in brackets, the number of a quarter, "and around". */
    private static final Pattern PART_OF_A_TOWN = Pattern.compile("(?iu)(?<=\\p{L})(?:"
            + " ?\\([^()]*\\)"
            + "| \\d{1,2} ?(?:er|e|[eè]me|º|°)?(?: arr\\p{L}*\\.?)?"
            + "|,? (?:" + NameWords.anyOf(NameWords.Kind.AROUND) + ")"
            + ")$");

    /** What the columns of a row say, with dictionaries opened. */
    static RowPlace of(Function<ColumnMeaning, List<String>> cells) {
        List<String> towns = new ArrayList<>(cells.apply(ColumnMeaning.PLACE));
        Map<String, String> inner = new HashMap<>();
        for (String cell : cells.apply(ColumnMeaning.LOCALITY)) {
            LooseMap.read(cell).ifPresentOrElse(inner::putAll, () -> addPointOrTown(cell, inner, towns));
        }
        List<String> written = List.copyOf(towns);
        written.forEach(cell -> addTownOfMeeting(cell, towns));
        towns.add(first(inner, "city", "town", "locality", "municipality", "ciudad", "village"));
        String region = first(cells.apply(ColumnMeaning.REGION), inner, "state", "region", "province");
        String country = first(cells.apply(ColumnMeaning.COUNTRY), inner, "country", "country code");
        written.forEach(cell -> addWithoutParts(cell, towns));
        written.forEach(cell -> Vocabulary.townCalled(cell).ifPresent(towns::addFirst));
        return new RowPlace(
                towns.stream().filter(RowPlace::isPlace).toList(),
                isPlace(region) ? region : "",
                isPlace(country) ? country : "",
                first(cells.apply(ColumnMeaning.POSTCODE), inner, "zip", "postcode", "postal code", "zip code"),
                first(cells.apply(ColumnMeaning.LATITUDE), inner, "latitude", "lat"),
                first(cells.apply(ColumnMeaning.LONGITUDE), inner, "longitude", "lng", "lon"),
                Stream.concat(towns.stream(), Stream.of(region, country)).anyMatch(RowPlace::isSaidToBeRemote)
                        || cells.apply(ColumnMeaning.REMOTE).stream().anyMatch(RowPlace::saysRemote));
    }

    private static boolean saysRemote(String cell) {
        return Vocabulary.isTick(Vocabulary.answer(cell)) || Vocabulary.saysRemote(cell);
    }

    private static boolean isSaidToBeRemote(String cell) {
        return Vocabulary.saysRemote(cell)
                || BEFORE_OR.matcher(Vocabulary.beforeRemote(cell)).matches();
    }

    private static boolean isPlace(String cell) {
        return !Vocabulary.saysNothing(cell) && !Vocabulary.saysOnlyRemote(cell);
    }

    private static void addPointOrTown(String cell, Map<String, String> inner, List<String> towns) {
        Matcher point = POINT.matcher(cell);
        if (point.find()) {
            boolean longitudeFirst = cell.toUpperCase(Locale.ROOT).startsWith("POINT"); // well-known text
            inner.put("latitude", point.group(longitudeFirst ? 2 : 1));
            inner.put("longitude", point.group(longitudeFirst ? 1 : 2));
        } else {
            towns.add(cell);
        }
    }

    /** "Online or in person in Leeds", "remote or Leeds": there as well. */
    private static void addTownOfMeeting(String cell, List<String> towns) {
        Matcher before = BEFORE_OR.matcher(Vocabulary.beforeRemote(cell));
        if (before.matches()) {
            towns.add(before.group(1));
        }
        String after = " " + Vocabulary.afterRemote(cell);
        Matcher in = IN.matcher(after);
        Matcher or = OR.matcher(after);
        int town = or.lookingAt() ? or.end() : -1;
        while (in.find()) {
            town = in.end();
        }
        if (town >= 0) {
            towns.add(after.substring(town));
        }
    }

    /** "Paris 11e", "Madrid (Vallecas)", "Toulouse et alentours": if the whole is no town, the town it begins with. */
    private static void addWithoutParts(String cell, List<String> towns) {
        String town = PART_OF_A_TOWN.matcher(cell).replaceFirst("");
        if (!town.equals(cell)) {
            towns.add(town);
        }
    }

    private static String first(List<String> cells, Map<String, String> inner, String... names) {
        return cells.isEmpty() ? first(inner, names) : cells.getFirst();
    }

    private static String first(Map<String, String> inner, String... names) {
        return Stream.of(names)
                .map(inner::get)
                .filter(value -> value != null && !value.isBlank())
                .findFirst()
                .orElse("");
    }

    boolean saysNothing() {
        return Stream.concat(towns.stream(), Stream.of(region, country, postcode, latitude, longitude))
                .allMatch(Vocabulary::saysNothing);
    }

    /** The names only: what a town is recognised by. */
    List<String> names() {
        return Stream.concat(towns.stream(), Stream.of("in", region, country)).toList();
    }

    /** What is said apart from a town's name. */
    String wordsOfArea() {
        return Stream.concat(towns.stream(), Stream.of(postcode, region, country))
                .filter(part -> !part.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
