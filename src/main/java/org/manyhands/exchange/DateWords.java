package org.manyhands.exchange;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.manyhands.exchange.Words.Kind;
import org.manyhands.shared.text.TextFolding;

/** Words for days and months, and those around them. */
final class DateWords {

    private static final Pattern WORDS_BEFORE_A_FIGURE =
            Pattern.compile("(\\p{L}{1,12}(?: \\p{L}{1,12}){0,3}) (?=\\d)");
    private static final Map<String, Integer> MONTHS = Words.meanings(Kind.MONTH, Integer::valueOf);

    private DateWords() {}

    /** A folded text with each name of a month, some of which have two words, as one: "month3". */
    static String withMonthsNumbered(String folded) {
        String numbered = " " + folded + " ";
        for (Map.Entry<String, Integer> month : MONTHS.entrySet()) {
            numbered = numbered.replace(" " + month.getKey() + " ", " month" + month.getValue() + " ");
        }
        return numbered.strip();
    }

    /** A folded text that begins with a day in figures, without the words before it: "by", "Monday". */
    static String fromFirstFigure(String folded) {
        Matcher words = WORDS_BEFORE_A_FIGURE.matcher(folded);
        boolean known = words.lookingAt()
                && (Words.is(Kind.BEFORE_DAY, words.group(1))
                        || Arrays.stream(words.group(1).split(" ", -1)).allMatch(Words.of(Kind.BEFORE_DAY)::contains));
        return known ? folded.substring(words.end()) : folded;
    }

    /** Whether a cell speaks of when something is, in whatever words: "Sat mornings", "one hour a week", "flexible". */
    static boolean tellsTime(String cell) {
        return Vocabulary.saysNothing(cell)
                || namesWeekday(cell)
                || namesMonth(cell)
                || CountingWords.namesAmountOfTime(cell);
    }

    /** Whether a cell names a month, maybe without a year. */
    static boolean namesMonth(String cell) {
        return Words.in(cell).anyMatch(MONTHS::containsKey);
    }

    /** Whether a cell names a day of the week, or several: "Tuesdays". */
    static boolean namesWeekday(String cell) {
        return Words.in(cell).anyMatch(Words.of(Kind.WEEKDAY)::contains);
    }

    /** Whether a cell tells of an end: "by Friday", "bis 31.12.". */
    static boolean saysUntil(String cell) {
        return Words.beginsWith(Kind.UNTIL, TextFolding.fold(cell));
    }

    /** Whether a cell tells of a beginning: "from 1 May", "ab 1.2." */
    static boolean saysFrom(String cell) {
        return Words.beginsWith(Kind.SINCE, TextFolding.fold(cell));
    }

    /** Whether a folded word before a month means the middle of it. */
    static boolean isMiddle(String word) {
        return Words.of(Kind.MIDDLE).contains(word);
    }
}
