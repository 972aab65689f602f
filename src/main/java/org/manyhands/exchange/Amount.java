package org.manyhands.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A number as people write it into a cell: "3", "2-5 people", "1,500", "3.5 hrs", "٢". */
final class Amount {

    /** Figures with a mark after each three, as in 1,500 or 1.500; else with one or two after a decimal mark. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?<thousands>\\d{1,3}(?:[.,\\u066C \\u00A0\\u202F'’]\\d{3})+)(?!\\d)|(?<whole>\\d+)(?:[.,\\u066B](?<part>\\d{1,2})(?!\\d))?",
            Pattern.UNICODE_CHARACTER_CLASS);

    /** Longer cells are texts. */
    private static final int LONGEST = 100;

    private static final BigDecimal MOST = BigDecimal.valueOf(999_999_999);

    private Amount() {}

    /**
     * The largest number of a cell: of "2-5" the five, which asks for more rather than less; of "3.5" four.
     *
     * @return a whole number up to 999,999,999, which stands for all larger ones; nothing where there is none
     */
    static Optional<Integer> largest(String cell) {
        if (cell.length() > LONGEST) {
            return Optional.empty();
        }
        return NUMBER.matcher(cell)
                .results()
                .map(Amount::value)
                .max(BigDecimal::compareTo)
                .map(value -> value.setScale(0, RoundingMode.CEILING).min(MOST).intValue());
    }

    private static BigDecimal value(MatchResult found) {
        String thousands = found.group("thousands");
        if (thousands != null) {
            return new BigDecimal(figures(thousands));
        }
        String part = found.group("part");
        return new BigDecimal(figures(found.group("whole")) + (part == null ? "" : "." + figures(part)));
    }

    /** Figures of any script as 0 to 9. */
    private static String figures(String written) {
        return written.codePoints()
                .filter(Character::isDigit)
                .map(figure -> Character.digit(figure, 10))
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }
}
