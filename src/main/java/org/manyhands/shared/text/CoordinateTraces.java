package org.manyhands.shared.text;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Points on the map: pairs of decimal degrees with three digits or more (about 100 m), degrees with minutes, plus codes
 * (Open Location Code), and the three words of what3words. Coarser pairs and pairs of numbers that are no latitude and
 * longitude stay.
 */
final class CoordinateTraces {

    private static final String DECIMAL = "[-+]?\\d{1,3}\\.\\d{3,20}";

    private static final Pattern PAIR = Pattern.compile("(?<![\\d.])(" + DECIMAL
            + ")(?: ?°)?(?: ?[NS]\\b)?(?: ?[,;/] ?| )(" + DECIMAL + ")(?![\\d.]*\\d)(?: ?°)?(?: ?[EWO]\\b)?");

    /** As data: {@code 'latitude': '40.7405'}. */
    private static final Pattern NAMED =
            Pattern.compile("(?i)\\b(?:lat|latitude|lng|lon|long|longitude|latitud|longitud)\\b\\W{1,6}" + DECIMAL);

    private static final Pattern MINUTES = Pattern.compile(
            "\\d{1,3} ?° ?\\d{1,2}(?:\\.\\d{1,8})? ?['’′](?: ?\\d{1,2}(?:\\.\\d{1,8})? ?(?:[\"”″]|''))? ?[NSEWO]?\\b");

    private static final Pattern PLUS_CODE =
            Pattern.compile("(?<![A-Z0-9])[23456789CFGHJMPQRVWX]{4,8}\\+[23456789CFGHJMPQRVWX]{2,3}(?![A-Z0-9])");

    private static final Pattern THREE_WORDS = Pattern.compile("(?<!/)///\\p{L}{2,20}\\.\\p{L}{2,20}\\.\\p{L}{2,20}");

    private CoordinateTraces() {}

    static Stream<Trace> in(ReadableText text) {
        Stream<Trace> pairs = text.matches(PAIR)
                .filter(CoordinateTraces::isOnEarth)
                .map(match -> new Trace(Trace.Kind.COORDINATES, match.start(), match.end()));
        return Stream.concat(
                pairs,
                Stream.of(NAMED, MINUTES, PLUS_CODE, THREE_WORDS)
                        .flatMap(pattern -> text.traces(pattern, Trace.Kind.COORDINATES)));
    }

    private static boolean isOnEarth(MatchResult pair) {
        double first = Math.abs(Double.parseDouble(pair.group(1)));
        double second = Math.abs(Double.parseDouble(pair.group(2)));
        boolean inRange = first <= 180 && second <= 180 && (first <= 90 || second <= 90);
        // two numbers below one are shares and scores; as a point they would lie in the Gulf of Guinea
        return inRange && (first >= 1 || second >= 1);
    }
}
