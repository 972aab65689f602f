package org.manyhands.shared.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text prepared for finding traces: digits of every script as 0 to 9, all hyphens and spaces as plain ones, character for
 * character, so that positions stay those of the original.
 *
 * @param text the prepared text
 * @param links where web addresses stand in it, in order; numbers inside them are not phone numbers
 */
record ReadableText(String text, List<MatchResult> links) {

    private static final Pattern LINK = Pattern.compile("(?i)\\b(?:https?://|www\\.)[^\\s<>\"]{1,2000}");

    static ReadableText of(String original) {
        StringBuilder plain = new StringBuilder(original.length());
        original.chars().forEach(c -> plain.append(plain((char) c)));
        String text = plain.toString();
        return new ReadableText(text, LINK.matcher(text).results().toList());
    }

    private static char plain(char c) {
        if (c < 0x80) {
            return c;
        }
        if (Character.isDigit(c)) {
            return (char) ('0' + Character.digit(c, 10));
        }
        return switch (Character.getType(c)) {
            case Character.DASH_PUNCTUATION -> '-';
            case Character.SPACE_SEPARATOR -> ' ';
            default ->
                switch (c) {
                    case '\u2212' -> '-'; // minus sign
                    case '\uFF0B' -> '+';
                    case '\uFF20' -> '@';
                    case '\uFF0E' -> '.';
                    default -> c;
                };
        };
    }

    boolean hasDigits() {
        return text.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    /** Matches of a pattern as traces of one kind. */
    Stream<Trace> traces(Pattern pattern, Trace.Kind kind) {
        return matches(pattern).map(match -> new Trace(kind, match.start(), match.end()));
    }

    Stream<MatchResult> matches(Pattern pattern) {
        return pattern.matcher(text).results();
    }

    boolean isInLink(MatchResult match) {
        int low = 0;
        int high = links.size();
        while (low < high) { // the first link that ends behind the beginning of the match
            int middle = (low + high) >>> 1;
            if (links.get(middle).end() <= match.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < links.size() && links.get(low).start() < match.end();
    }

    /** Up to so many characters before a match, in lower case. */
    String before(MatchResult match, int length) {
        return text.substring(Math.max(0, match.start() - length), match.start())
                .toLowerCase(Locale.ROOT);
    }

    /** Up to so many characters after a match. */
    String after(MatchResult match, int length) {
        return text.substring(match.end(), Math.min(text.length(), match.end() + length));
    }
}
