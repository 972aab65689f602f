package org.manyhands.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.manyhands.exchange.Words.Kind;

/**
 * A number as people write it into a cell, with what it counts: "3", "2-5 people", "1,500", "3.5 hrs", "٢", "two". It says
 * nothing rather than a number of something else: "3 days" are no three hours, "ages 16-65" no people.
 */
final class Amount {

    /** Figures with a mark after each three, as in 1,500 or 1.500; else with one or two after a decimal mark. */
    private static final String NUMBER =
            "(?:\\d{1,3}(?:[.,\\u066C \\u00A0\\u202F'’]\\d{3})+(?!\\d)|\\d+(?:[.,\\u066B]\\d{1,2}(?!\\d))?)";

    private static final String HOUR = CountingWords.anyCalled(Unit.HOUR);

    /** A number, or two with what stands between the ends of a range. */
    private static final Pattern RANGE = Pattern.compile(
            "(?iu)(?<first>" + NUMBER + ")(?:(?: ?" + HOUR + "\\.?)? ?(?:[-–—/]|" + Words.anyOf(Kind.TO, Kind.OR)
                    + ") ?(?<last>" + NUMBER + "))?",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(?:\\D\\d{3})+", Pattern.UNICODE_CHARACTER_CLASS);

    /** "2h30": with minutes after the hours. */
    private static final Pattern HOURS_AND_MINUTES =
            Pattern.compile("(?iu)(\\d{1,3}) ?" + HOUR + " ?(\\d{1,2})(?!\\d)", Pattern.UNICODE_CHARACTER_CLASS);

    /** The time of a day, a share, half of something. */
    private static final Pattern NO_COUNT = Pattern.compile(
            "(?iu)\\d ?(?:[ap]\\.?m\\b|[:%٪]|/ ?[2-9]\\b(?! ?\\d))|[½¼¾]", Pattern.UNICODE_CHARACTER_CLASS);

    /** "2 1/2", "2½" */
    private static final Pattern AND_A_HALF = Pattern.compile("(?<=\\d) ?(?:½|1/2)");

    private static final String CLOCK = Words.anyOf(Kind.CLOCK);

    /** "20h-1h", "de 10h à 14h": when it begins and ends. */
    private static final Pattern FROM_TO = Pattern.compile("(?iu)(?<begins>\\d{1,2}) ?" + CLOCK
            + "(?:\\d\\d)? ?(?:[-–—]|" + Words.anyOf(Kind.TO) + ") ?(?<ends>\\d{1,2}) ?" + CLOCK);

    private static final int LAST_HOUR_OF_EFFORT = 12;

    /** "2x electrician": so many of these. */
    private static final Pattern TIMES =
            Pattern.compile("(?iu)(?<![\\p{L}\\d.,])(\\d{1,3}) ?[x×](?= ?\\p{L})", Pattern.UNICODE_CHARACTER_CLASS);

    /** "2x a week", "2x weekly": so often, and of nothing so many. */
    private static final Pattern SO_OFTEN = Pattern.compile(
            "(?iu)^ ?[x×] ?(?:" + CountingWords.anyCalled(Unit.NONE) + " ){0,3}(?:"
                    + CountingWords.anyCalled(Unit.OTHER, Unit.HOUR, Unit.MINUTE) + "|" + Words.anyOf(Kind.OFTEN)
                    + ")(?!\\p{L})",
            Pattern.UNICODE_CHARACTER_CLASS);

    /** That something is once says neither how long nor with how many: "one-off 3 hours" are three. */
    private static final Pattern ONCE = Pattern.compile(
            "(?iu)(?<!\\p{L})" + Words.anyOf(Kind.ONCE) + "(?!\\p{L})", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[].*", Pattern.DOTALL);
    private static final BigDecimal MOST = BigDecimal.valueOf(999_999_999);
    private static final BigDecimal MINUTES_OF_AN_HOUR = BigDecimal.valueOf(60);

    /** Longer cells are texts. */
    private static final int LONGEST = 100;

    private Amount() {}

    /** What a number counts. */
    enum Unit {
        HOUR,
        MINUTE,
        /** days, months, years, shifts: what is no number of hours and none of people either */
        OTHER,
        /** anything else, or it does not say */
        NONE
    }

    private record Counted(BigDecimal value, Unit unit) {}

    /**
     * How many people: the first number that counts no time, and of a range its end, which asks for more rather than less.
     *
     * @return a whole number up to 999,999,999, which stands for all larger ones; nothing where there is none
     */
    static Optional<Integer> people(String cell) {
        if (cell.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<Integer> together = eachTimes(cell);
        if (together.isPresent()) {
            return together;
        }
        String counting = CountingWords.beforeAge(
                IN_BRACKETS.matcher(ONCE.matcher(cell).replaceAll(" ")).replaceAll(""));
        if (NO_COUNT.matcher(counting).find()) {
            return Optional.empty();
        }
        return counted(counting).stream()
                .filter(each -> each.unit() == Unit.NONE)
                .findFirst()
                .map(each -> whole(each.value()))
                .or(() -> inWords(counting, Set.of(Unit.NONE)));
    }

    /** "2x surveyor, 1x thermal camera": three; nothing where nobody counts so. */
    static Optional<Integer> eachTimes(String cell) {
        String beginning = CleanText.beginning(cell, LONGEST);
        List<Integer> each = TIMES.matcher(beginning)
                .results()
                .filter(found ->
                        !SO_OFTEN.matcher(beginning.substring(found.end(1))).find())
                .map(found -> number(found.group(1)).intValue())
                .toList();
        return each.isEmpty()
                ? Optional.empty()
                : Optional.of(each.stream().mapToInt(many -> many).sum());
    }

    /**
     * How many hours: those that are called so, or minutes made hours, or a number that counts nothing else.
     *
     * @return as for people
     */
    static Optional<Integer> hours(String written) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        String cell = ONCE.matcher(AND_A_HALF.matcher(written).replaceAll(".5")).replaceAll(" ");
        if (NO_COUNT.matcher(cell).find() || isTimeOfDay(cell)) {
            return Optional.empty();
        }
        Matcher both = HOURS_AND_MINUTES.matcher(cell);
        if (both.find()) {
            BigDecimal minutes = number(both.group(2)).divide(MINUTES_OF_AN_HOUR, 2, RoundingMode.CEILING);
            return Optional.of(whole(number(both.group(1)).add(minutes)));
        }
        List<Counted> counted = counted(cell);
        if (counted.isEmpty()) {
            return CountingWords.unitIn(cell) == Unit.OTHER
                    ? Optional.empty()
                    : inWords(cell, Set.of(Unit.HOUR, Unit.NONE));
        }
        return first(counted, Unit.HOUR)
                .or(() -> first(counted, Unit.MINUTE)
                        .map(minutes -> minutes.divide(MINUTES_OF_AN_HOUR, 2, RoundingMode.CEILING)))
                .or(() -> first(counted, Unit.OTHER).isPresent() ? Optional.empty() : first(counted, Unit.NONE))
                .map(Amount::whole);
    }

    /** Hours of the clock, or a range beside a day of the week that says of nothing what it counts: "Sat & Sun 9-4". */
    private static boolean isTimeOfDay(String cell) {
        Matcher clock = FROM_TO.matcher(cell);
        if (clock.find()) {
            int begins = Integer.parseInt(clock.group("begins"));
            int ends = Integer.parseInt(clock.group("ends"));
            return begins > ends || ends > LAST_HOUR_OF_EFFORT;
        }
        return DateWords.namesWeekday(cell)
                && counted(cell).stream().noneMatch(each -> each.unit() == Unit.HOUR || each.unit() == Unit.MINUTE);
    }

    /** Whether a cell has no numbers but those that count hours, days and the like: "3 weeks", "Tuesdays". */
    static boolean countsOnlyTime(String cell) {
        return cell.length() <= LONGEST && counted(cell).stream().noneMatch(each -> each.unit() == Unit.NONE);
    }

    private static Optional<BigDecimal> first(List<Counted> counted, Unit unit) {
        return counted.stream().filter(each -> each.unit() == unit).findFirst().map(Counted::value);
    }

    /** The largest number in words of what is meant; none of half a dozen. */
    private static Optional<Integer> inWords(String cell, Set<Unit> meant) {
        OptionalInt largest = CountingWords.numbers(cell, meant).max();
        return largest.isPresent() && Words.in(cell).noneMatch(Words.of(Kind.HALF)::contains)
                ? Optional.of(largest.getAsInt())
                : Optional.empty();
    }

    private static List<Counted> counted(String cell) {
        return RANGE.matcher(cell)
                .results()
                .map(found -> new Counted(end(found), unit(cell.substring(found.end()))))
                .toList();
    }

    /** Of "2-5" the five; of "5-2" too. */
    private static BigDecimal end(MatchResult range) {
        BigDecimal first = number(range.group("first"));
        return range.group("last") == null ? first : first.max(number(range.group("last")));
    }

    private static Unit unit(String after) {
        if (SO_OFTEN.matcher(after).find()) {
            return Unit.OTHER;
        }
        // "3/week" as "3 per week"
        return after.startsWith("/")
                ? Unit.NONE
                : CountingWords.unitBehind(Words.in(after).toList());
    }

    private static int whole(BigDecimal value) {
        return value.setScale(0, RoundingMode.CEILING).min(MOST).intValue();
    }

    private static BigDecimal number(String written) {
        if (THOUSANDS.matcher(written).matches()) {
            return new BigDecimal(figures(written));
        }
        String[] parts = written.split("[.,\\u066B]", -1);
        return new BigDecimal(figures(parts[0]) + (parts.length < 2 ? "" : "." + figures(parts[1])));
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
