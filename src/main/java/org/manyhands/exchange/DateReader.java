package org.manyhands.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.manyhands.exchange.DaysTold.ReadDate;
import org.manyhands.shared.text.TextFolding;

/**
 * Dates as people write them: {@code 2011-02-24}, {@code 24/02/2011}, {@code February 24 2011}, {@code 24 de febrero de
 * 2011}, {@code ٢٤ فبراير ٢٠١١}, a month alone, or the day number of a spreadsheet. A time after the date is dropped.
 *
 * <p>Whether {@code 03/04/2011} begins with the day or the month, the other cells of the column decide where one of their
 * numbers exceeds twelve. Otherwise the day is taken first, as most of the world writes, and the reading is marked ambiguous.
 */
final class DateReader {

    private static final Pattern YEAR_FIRST = Pattern.compile("^(\\d{4}) (\\d{1,2}) (\\d{1,2})(?: .*)?$");
    /** The year has two figures only where no other has four. */
    private static final Pattern YEAR_LAST =
            Pattern.compile("^(\\d{1,2}) (\\d{1,2}) (\\d{4}|\\d{2}(?!.* (?:19|20)\\d\\d(?: |$)))(?: .*)?$");

    private static final Pattern COMPACT = Pattern.compile("^((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?:t.*)?$");
    private static final Pattern SERIAL = Pattern.compile("^([2-6]\\d{4})(?: \\d{1,12})?$");
    /** "Jan-27", as spreadsheets show a month: a day would stand before it. */
    private static final Pattern MONTH_AND_YEAR = Pattern.compile("^(\\p{L}{3,12})\\.?[-/'’](\\d{2})$");

    /** Only where the day comes first is it followed by a point. */
    private static final Pattern DOTTED = Pattern.compile("\\d{1,2}\\. ?\\d{1,2}\\. ?\\d{2}");

    /** "12-14/06/2027"; with the month first nothing is read of it */
    private static final Pattern DAYS_OF_A_MONTH =
            Pattern.compile("(\\d{1,2}) (?:\\p{L}{1,5} )?(\\d{1,2}) ((?:0?\\d|1[0-2]) (?:19|20)\\d\\d)");

    private static final String TO = "(?: \\p{L}{1,7}(?: \\p{L}{1,4})?)?";
    private static final String DATE = "(\\d{1,2} \\d{1,2} \\d{4}|\\d{4} \\d{1,2} \\d{1,2})";
    private static final Pattern ONE_DATE = Pattern.compile(DATE);
    private static final Pattern DATES = Pattern.compile("(?:" + DATE + TO + " ){1,30}" + DATE);

    /** "12.06.-15.06.2031", "vom 1.5. bis 31.5.2031": the year stands at the end only. */
    private static final Pattern SHORT_BEGINNING = Pattern.compile(
            "(?<![\\d./])(\\d{1,2}([./]) ?\\d{1,2})[./]? ?(?:[-–—]|\\p{L}{1,7}(?: \\p{L}{1,4})?) ?(\\d{1,2}\\2 ?\\d{1,2}\\2 ?)(\\d{4}|\\d{2})(?!\\d)",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern CLOCK_TIME = Pattern.compile("\\d{1,2}:\\d{2}.*$");
    /** ISO's T between date and time, which folding would glue to the day. */
    private static final Pattern ISO_TIME = Pattern.compile("(?<=\\d)T\\d{2}.*$");

    /** Day 0 of spreadsheets, shifted for the leap day that 1900 did not have. */
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    /** Longer cells are texts. */
    private static final int LONGEST = 100;

    private static final int MONTHS_OF_A_YEAR = 12;
    private static final int CENTURY = 2000;
    /** What is smaller counts from elsewhere: 1448 is 2026. */
    private static final int FIRST_YEAR = 1900;

    /** Which of two small numbers is the day. */
    enum Order {
        DAY_FIRST,
        MONTH_FIRST,
        /** as other columns of the file have it: a reading to be checked */
        PROBABLY_MONTH_FIRST,
        UNKNOWN
    }

    /** As Chinese, Japanese and Korean write it. */
    private static final Pattern YEAR_MONTH_DAY =
            Pattern.compile("(\\d{4}) ?[年년] ?(\\d{1,2}) ?[月월] ?(\\d{1,2}) ?[日号號일]");

    private static final Pattern YEAR_AND_MONTH_SIGNS = Pattern.compile("^(\\d{4}) ?[年년] ?(\\d{1,2}) ?[月월]$");

    private final Order order;

    DateReader(Order order) {
        this.order = order;
    }

    /** Looks through a column for a cell that settles the order. */
    static DateReader forColumn(Collection<String> cells) {
        boolean dayFirst = false;
        boolean monthFirst = false;
        for (String cell : cells) {
            Matcher numbers = YEAR_LAST.matcher(cell.length() > LONGEST ? "" : folded(cell));
            if (numbers.matches()) {
                dayFirst |= number(numbers, 1) > MONTHS_OF_A_YEAR;
                monthFirst |= number(numbers, 2) > MONTHS_OF_A_YEAR;
            }
        }
        return new DateReader(dayFirst == monthFirst ? Order.UNKNOWN : dayFirst ? Order.DAY_FIRST : Order.MONTH_FIRST);
    }

    /**
     * The same, but where a column does not settle the order, what the others of its file have settles which reading is tried;
     * days that differ so stay ambiguous.
     *
     * @param others cells of the whole file
     */
    static DateReader forColumn(Collection<String> cells, Supplier<Collection<String>> others) {
        DateReader own = forColumn(cells);
        return own.order == Order.UNKNOWN && forColumn(others.get()).order == Order.MONTH_FIRST
                ? new DateReader(Order.PROBABLY_MONTH_FIRST)
                : own;
    }

    /** The day a cell holds, or of several the first; nothing when it holds none that exists. */
    Optional<ReadDate> read(String cell) {
        return told(cell).map(DaysTold::first);
    }

    /** What a cell tells of days; nothing when it holds none that exists, or of several a first one after the last. */
    Optional<DaysTold> told(String cell) {
        if (cell.length() > LONGEST) {
            return Optional.empty();
        }
        String whole = SHORT_BEGINNING.matcher(cell).replaceFirst(DateReader::withItsYear);
        try {
            return inFigures(whole, folded(whole))
                    // "20.12.-10.1.2031" begins in the year before
                    .map(told -> told.isInOrder() || whole.equals(cell) ? told : told.minusYearAtFirst())
                    .or(() -> CalendarPeriod.in(folded(cell)))
                    .or(() -> DayInWords.in(withoutTime(cell)))
                    .filter(DaysTold::isInOrder);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static String withItsYear(MatchResult range) {
        String year = range.group(4).length() == 2 ? "20" + range.group(4) : range.group(4);
        return range.group(1) + range.group(2) + year + " - " + range.group(3) + year;
    }

    private Optional<DaysTold> inFigures(String cell, String folded) {
        Matcher days = DAYS_OF_A_MONTH.matcher(folded);
        if (days.matches()) {
            return range(days.group(1) + " " + days.group(3), days.group(2) + " " + days.group(3), cell);
        }
        if (DATES.matcher(folded).matches()) {
            List<String> dates =
                    ONE_DATE.matcher(folded).results().map(MatchResult::group).toList();
            return range(dates.getFirst(), dates.getLast(), cell);
        }
        return one(folded, cell);
    }

    private Optional<DaysTold> range(String first, String last, String cell) {
        return one(first, cell).flatMap(from -> one(last, cell).map(from::to));
    }

    private Optional<DaysTold> one(String folded, String cell) {
        Matcher numbers = YEAR_FIRST.matcher(folded);
        if (numbers.matches()) {
            return sure(LocalDate.of(year(numbers.group(1)), number(numbers, 2), number(numbers, 3)));
        }
        numbers = COMPACT.matcher(folded);
        if (numbers.matches()) {
            return sure(LocalDate.of(number(numbers, 1), number(numbers, 2), number(numbers, 3)));
        }
        numbers = YEAR_LAST.matcher(folded);
        if (numbers.matches()) {
            ReadDate read = inOrder(number(numbers, 1), number(numbers, 2), year(numbers.group(3)));
            return Optional.of(DaysTold.one(
                    read.date(), read.ambiguous() && !DOTTED.matcher(cell).find()));
        }
        numbers = SERIAL.matcher(folded);
        return numbers.matches()
                ? Optional.of(DaysTold.one(SERIAL_ZERO.plusDays(number(numbers, 1)), true))
                : Optional.empty();
    }

    private ReadDate inOrder(int first, int second, int year) {
        boolean monthFirst = second > MONTHS_OF_A_YEAR
                || (first <= MONTHS_OF_A_YEAR && (order == Order.MONTH_FIRST || order == Order.PROBABLY_MONTH_FIRST));
        boolean ambiguous = order != Order.DAY_FIRST
                && order != Order.MONTH_FIRST
                && first <= MONTHS_OF_A_YEAR
                && second <= MONTHS_OF_A_YEAR
                && first != second;
        return new ReadDate(
                monthFirst ? LocalDate.of(year, first, second) : LocalDate.of(year, second, first), ambiguous);
    }

    private static String folded(String cell) {
        return DateWords.fromFirstFigure(withoutTime(cell));
    }

    private static String withoutTime(String cell) {
        String dateOnly = CLOCK_TIME
                .matcher(ISO_TIME.matcher(YEAR_MONTH_DAY
                                .matcher(YEAR_AND_MONTH_SIGNS
                                        .matcher(cell.strip())
                                        .replaceAll("$1-$2"))
                                .replaceAll("$1-$2-$3"))
                        .replaceAll(""))
                .replaceAll("");
        return TextFolding.fold(MONTH_AND_YEAR.matcher(dateOnly).replaceFirst("$1 20$2"));
    }

    private static Optional<DaysTold> sure(LocalDate date) {
        return Optional.of(DaysTold.one(date, false));
    }

    private static int year(String digits) {
        int year = digits.length() == 2 ? CENTURY + Integer.parseInt(digits) : Integer.parseInt(digits);
        if (year < FIRST_YEAR) {
            throw new DateTimeException("of another calendar");
        }
        return year;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
