package org.manyhands.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.manyhands.exchange.Words.Kind;

/** Numbers in words, and words for what a number counts. */
final class CountingWords {

    private static final int TEN = 10;
    /** Between a number and its unit: "3 full days". */
    private static final int WORDS_UP_TO_THE_UNIT = 2;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Map<String, Integer> NUMBERS = Words.meanings(Kind.NUMBER, Integer::valueOf);
    private static final Map<String, Amount.Unit> UNITS = Words.meanings(Kind.UNIT, Amount.Unit::valueOf);

    private CountingWords() {}

    /** A part of a pattern for texts that are not folded: any word for such units, the longest that fits. */
    static String anyCalled(Amount.Unit... units) {
        Set<String> names = Arrays.stream(units).map(Enum::name).collect(Collectors.toSet());
        return Words.anyOf(Words.written(Kind.UNIT).entrySet().stream()
                .filter(word -> names.contains(word.getValue()))
                .map(Map.Entry::getKey));
    }

    /** Numbers in words that count such units: "three", "twenty five", "treinta y cinco", «خمسة وعشرين». */
    static IntStream numbers(String cell, Set<Amount.Unit> meant) {
        List<String> words = Words.in(cell).toList();
        return IntStream.range(0, words.size())
                .filter(at ->
                        number(words.get(at)) > 0 && meant.contains(unitBehind(words.subList(at + 1, words.size()))))
                .map(at -> number(words.get(at)) + addedTo(number(words.get(at)), words.subList(at + 1, words.size())));
    }

    /** Whether a cell has any number in words. */
    static boolean hasNumber(String cell) {
        return Words.in(cell).anyMatch(NUMBERS::containsKey);
    }

    private static int addedTo(int number, List<String> after) {
        int next = !after.isEmpty() && Words.of(Kind.AND).contains(after.getFirst()) ? 1 : 0;
        String other = next < after.size() ? after.get(next) : "";
        if (number < TEN) {
            return Words.of(Kind.AND_GLUED).stream()
                    .filter(other::startsWith)
                    .mapToInt(and -> number(other.substring(and.length())))
                    .filter(CountingWords::tens)
                    .findFirst()
                    .orElse(0);
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

    /** What a number counts, of the folded words behind it. */
    static Amount.Unit unitBehind(List<String> words) {
        return words.stream()
                .limit(WORDS_UP_TO_THE_UNIT)
                .map(CountingWords::unit)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Amount.Unit.NONE);
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

    /** Whether a cell counts by days, weeks or the like: "3 hrs/week", "3 hours weekly" say more than three. */
    static boolean countsTime(String cell) {
        return Words.in(cell)
                .anyMatch(word -> UNITS.get(word) == Amount.Unit.OTHER
                        || Words.of(Kind.OFTEN).contains(word));
    }

    /** Whether a cell names an amount of time, of whatever length: "one hour a week". */
    static boolean namesAmountOfTime(String cell) {
        return Words.in(cell).anyMatch(word -> UNITS.getOrDefault(word, Amount.Unit.NONE) != Amount.Unit.NONE);
    }
}
