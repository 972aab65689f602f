package org.manyhands.exchange;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.manyhands.exchange.Words.Kind;

/** Parts of a year that are counted: "2027-02", "Q1 2027", "2. Halbjahr 2027", "2027-W05", "semaine 5, 2027". */
final class CalendarPeriod {

    /** The years of a season are no month ("2026-27"). */
    private static final Pattern YEAR_AND_MONTH = Pattern.compile("^((?:19|20)\\d\\d) (\\d{1,2})$");

    private static final Pattern YEAR = Pattern.compile("20\\d\\d");
    private static final Pattern NAME_FIRST = Pattern.compile("(\\p{L}{1,12}) ?(\\d{1,2})");
    private static final Pattern NUMBER_FIRST = Pattern.compile("(\\d{1,2})\\p{L}{0,4} (\\p{L}{1,12})");
    private static final Map<String, String> ORDINALS = Words.meanings(Kind.ORDINAL, which -> which);

    private static final int MONTHS_OF_A_YEAR = 12;
    private static final int DAYS_OF_A_WEEK = 7;

    /** The longest first: "S2" is half a year and no week, "S12" the week that it can only be. */
    private enum Unit {
        HALF_YEAR(Kind.HALF_YEAR, 2),
        QUARTER(Kind.QUARTER, 4),
        WEEK(Kind.WEEK, 53);

        private final Kind names;
        private final int most;

        Unit(Kind names, int most) {
            this.names = names;
            this.most = most;
        }

        /** Nobody writes the second half as "02". */
        boolean has(String name, String number) {
            return Words.of(names).contains(name)
                    && number.length() <= Integer.toString(most).length()
                    && Integer.parseInt(number) >= 1
                    && Integer.parseInt(number) <= most;
        }
    }

    private CalendarPeriod() {}

    /** The period that a folded text names, and nothing else. */
    static Optional<DaysTold> in(String folded) {
        Matcher month = YEAR_AND_MONTH.matcher(folded);
        if (month.matches()) {
            return Optional.of(
                    months(YearMonth.of(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2))), 1));
        }
        List<String> words = List.of(folded.split(" ", -1));
        List<String> years =
                words.stream().filter(word -> YEAR.matcher(word).matches()).toList();
        return years.size() == 1 ? ofYear(Integer.parseInt(years.getFirst()), rest(words)) : Optional.empty();
    }

    private static String rest(List<String> words) {
        return String.join(
                " ",
                words.stream()
                        .filter(word -> !YEAR.matcher(word).matches()
                                && !Words.of(Kind.BETWEEN).contains(word)
                                && !Words.of(Kind.BEFORE_DAY).contains(word))
                        .map(word -> ORDINALS.getOrDefault(word, word))
                        .toList());
    }

    private static Optional<DaysTold> ofYear(int year, String period) {
        Matcher nameFirst = NAME_FIRST.matcher(period);
        if (nameFirst.matches()) {
            return counted(year, nameFirst.group(1), nameFirst.group(2));
        }
        Matcher numberFirst = NUMBER_FIRST.matcher(period);
        return numberFirst.matches() ? counted(year, numberFirst.group(2), numberFirst.group(1)) : Optional.empty();
    }

    private static Optional<DaysTold> counted(int year, String name, String number) {
        int which = Integer.parseInt(number);
        return Arrays.stream(Unit.values())
                .filter(unit -> unit.has(name, number))
                .findFirst()
                .flatMap(unit -> unit == Unit.WEEK
                        ? week(year, which)
                        : Optional.of(months(
                                YearMonth.of(year, 1).plusMonths((which - 1L) * MONTHS_OF_A_YEAR / unit.most),
                                MONTHS_OF_A_YEAR / unit.most)));
    }

    private static DaysTold months(YearMonth first, int many) {
        return DaysTold.stretch(first.atDay(1), first.plusMonths(many - 1L).atEndOfMonth());
    }

    private static Optional<DaysTold> week(int year, int which) {
        LocalDate monday = LocalDate.of(year, 1, 4) // always in the first week
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, 1)
                .with(DayOfWeek.MONDAY)
                .plusWeeks(which - 1L);
        return monday.get(IsoFields.WEEK_BASED_YEAR) == year
                ? Optional.of(DaysTold.stretch(monday, monday.plusDays(DAYS_OF_A_WEEK - 1L)))
                : Optional.empty();
    }
}
