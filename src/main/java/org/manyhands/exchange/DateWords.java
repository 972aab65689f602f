package org.manyhands.exchange;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.manyhands.exchange.Words.Kind;
import org.manyhands.shared.text.TextFolding;

/** Words for days and months, and those around them. */
final class DateWords {

    private static final Pattern WORDS_BEFORE_A_FIGURE =
            Pattern.compile("(\\p{L}{1,12}(?: \\p{L}{1,12}){0,5}) (?=\\d)");
    private static final String DAY =
            "(?:\\d{1,2}\\p{L}{0,3} (?:\\p{L}{1,4} ){0,2}month\\d|month\\d|\\d{1,2} \\d{1,2}(?: |$)|\\d{4}(?: |$))";

    private static final Pattern UNTIL_DAY = beforeDay(Kind.UNTIL, Kind.BEFORE);
    private static final Pattern TO_DAY = beforeDay(Kind.TO);
    private static final Map<String, Part> PARTS = Words.meanings(Kind.PART, Part::of);
    private static final Part WHOLE = new Part(1, 31);
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

    /** Which days of a month are meant. */
    record Part(int first, int last) {

        private static Part of(String days) {
            String[] ends = days.split("-", -1);
            return new Part(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
        }
    }

    /** Which part of a month the folded words before it mean: "mid", "a mediados de", "the first week of"; else all of it. */
    static Part partOfMonth(List<String> before) {
        int end = before.size();
        while (true) {
            String text = " " + String.join(" ", before.subList(0, end));
            Optional<Part> part = PARTS.entrySet().stream()
                    .filter(known -> text.endsWith(" " + known.getKey()))
                    .max(Comparator.comparingInt(known -> known.getKey().length()))
                    .map(Map.Entry::getValue);
            if (part.isPresent()) {
                return part.get();
            }
            if (end == 0 || !Words.of(Kind.BETWEEN).contains(before.get(end - 1))) {
                return WHOLE;
            }
            end--;
        }
    }

    /** What a cell says that its days are. */
    enum Side {
        BEGINNING,
        END,
        /** an end, and before it maybe a beginning: "from … until …" */
        UP_TO,
        /** an end right before it: "before June" */
        BEFORE,
        NOT_SAID
    }

    /**
     * A beginning if it says "from" and nothing behind that says "until" ("from 1 May", "ab 1.2."); an end if it says "until" before a
     * day ("by Friday 5 June", "Saturdays until 5 June", "from now until 5 June").
     */
    static Side sideOf(String cell) {
        String text = withMonthsNumbered(TextFolding.fold(cell));
        Optional<String> since = Words.of(Kind.SINCE).stream()
                .filter(word -> text.startsWith(word + " "))
                .max(Comparator.comparingInt(String::length));
        if (since.isPresent()) {
            String behind = text.substring(since.get().length());
            return UNTIL_DAY.matcher(behind).find() || TO_DAY.matcher(behind).find() ? Side.UP_TO : Side.BEGINNING;
        }
        if (Words.beginsWith(Kind.BEFORE, text)) {
            return Side.BEFORE;
        }
        return Words.beginsWith(Kind.UNTIL, text)
                ? Side.END
                : UNTIL_DAY.matcher(text).find() ? Side.UP_TO : Side.NOT_SAID;
    }

    private static Pattern beforeDay(Kind... kinds) {
        return Pattern.compile("(?:^| )" + Words.anyOf(kinds) + " (?:"
                + Words.anyOf(Kind.BETWEEN, Kind.BEFORE_DAY, Kind.PART, Kind.WEEKDAY) + " ){0,3}" + DAY);
    }
}
