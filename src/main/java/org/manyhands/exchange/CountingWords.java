package org.manyhands.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.manyhands.exchange.Words.Kind;

/** Numbers in words, and words for what a number counts. */
final class CountingWords {

    private static final int TEN = 10;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Map<String, Integer> NUMBERS = Words.meanings(Kind.NUMBER, Integer::valueOf);
    private static final Map<String, Amount.Unit> UNITS = Words.meanings(Kind.UNIT, Amount.Unit::valueOf);

    private CountingWords() {}

    /** Numbers in words: "three", "twenty five", "treinta y cinco", «خمسة وعشرين». */
    static IntStream numbers(String cell) {
        List<String> words = Words.in(cell).toList();
        return IntStream.range(0, words.size())
                .filter(at -> number(words.get(at)) > 0)
                .map(at -> number(words.get(at)) + addedTo(number(words.get(at)), words.subList(at + 1, words.size())));
    }

    private static int addedTo(int number, List<String> after) {
        int next = !after.isEmpty() && after.getFirst().equals("y") ? 1 : 0;
        String other = next < after.size() ? after.get(next) : "";
        if (number < TEN && other.startsWith("و")) {
            int tens = number(other.substring(1));
            return tens(tens) ? tens : 0;
        }
        return tens(number) && number(other) < TEN ? number(other) : 0;
    }

    private static int number(String word) {
        return NUMBERS.getOrDefault(word, 0);
    }

    private static boolean tens(int number) {
        return number > TEN && number % TEN == 0;
    }

    /** What a folded word after a number says of what it counts; "per" says that no unit follows. */
    static Optional<Amount.Unit> unit(String word) {
        return Optional.ofNullable(UNITS.get(word));
    }

    /** The first thing that is counted in a cell. */
    static Amount.Unit unitIn(String cell) {
        return Words.in(cell)
                .map(CountingWords::unit)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Amount.Unit.NONE);
    }

    /** A cell up to where it begins to speak of ages. */
    static String beforeAge(String cell) {
        Matcher word = WORD.matcher(cell);
        while (word.find()) {
            if (Words.is(Kind.AGE, word.group())) {
                return cell.substring(0, word.start());
            }
        }
        return cell;
    }

    /** Whether a cell counts by days, weeks or the like: "3 hrs/week" says more than three. */
    static boolean countsTime(String cell) {
        return Words.in(cell).anyMatch(word -> UNITS.get(word) == Amount.Unit.OTHER);
    }

    /** Whether a cell names an amount of time, of whatever length: "one hour a week". */
    static boolean namesAmountOfTime(String cell) {
        return Words.in(cell).anyMatch(word -> UNITS.getOrDefault(word, Amount.Unit.NONE) != Amount.Unit.NONE);
    }
}
