package org.manyhands.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Character references of HTML, by name ({@code exchange/entities.tsv}, those of HTML 4) or number. Read once, so that
 * <code>&amp;amp;lt;</code> becomes <code>&amp;lt;</code> and stays so; and never into what {@link FileText} takes out of a
 * file, such as a change of direction.
 */
final class Entities {

    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9A-Fa-f]{1,6})|([A-Za-z][A-Za-z0-9]{1,7}));");
    private static final int DECIMAL = 10;
    private static final int HEXADECIMAL = 16;
    private static final Map<String, Integer> NAMED = new HashMap<>();

    static {
        for (String line : WordFile.lines("entities.tsv")) {
            String[] fields = line.split("\t", -1);
            NAMED.put(fields[0], Integer.valueOf(fields[1]));
        }
    }

    private Entities() {}

    /** Whether a text holds one that we know. */
    static boolean in(String text) {
        return text.indexOf('&') >= 0
                && REFERENCE.matcher(text).results().anyMatch(found -> !character(found)
                        .equals(found.group()));
    }

    /** The text with each of them as the character it stands for. */
    static String read(String text) {
        return REFERENCE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(character(found)));
    }

    private static String character(MatchResult found) {
        int code = code(found);
        if (code < 0 || !Character.isValidCodePoint(code)) {
            return found.group();
        }
        boolean surrogate = code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
        boolean harmful = Character.isBmpCodePoint(code) && FileText.isHarmful((char) code);
        return surrogate || harmful ? "" : Character.toString(code);
    }

    private static int code(MatchResult found) {
        if (found.group(1) != null) {
            return Integer.parseInt(found.group(1), DECIMAL);
        }
        return found.group(2) != null
                ? Integer.parseInt(found.group(2), HEXADECIMAL)
                : NAMED.getOrDefault(found.group(3), -1);
    }
}
