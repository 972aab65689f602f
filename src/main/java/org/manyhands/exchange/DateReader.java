package org.manyhands.exchange;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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
    /** "2027-02": the years of a season are no month ("2026-27"). */
    private static final Pattern YEAR_AND_MONTH = Pattern.compile("^((?:19|20)\\d\\d) (\\d{1,2})$");

    /** "Q1 2027", "2027 Q1", "1er trimestre 2027", "1. Quartal 2027" */
    private static final Pattern QUARTER = Pattern.compile(
            "^(?:(?<before>20\\d\\d) )?(?:[qt](?<letter>[1-4])"
                    + "|(?<number>[1-4])(?:st|nd|rd|th|er|e|eme|o)? (?:quarter|trimestre|quartal|kwartaal))(?: (?:of |de |del )?(?<after>20\\d\\d))?$");

    private static final Pattern YEAR_LAST = Pattern.compile("^(\\d{1,2}) (\\d{1,2}) (\\d{4}|\\d{2})(?: .*)?$");
    private static final Pattern COMPACT = Pattern.compile("^((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?:t.*)?$");
    private static final Pattern SERIAL = Pattern.compile("^([2-6]\\d{4})(?: \\d{1,12})?$");
    /** As calendars count them: "2027-W05", "KW 5/2027", "semaine 5, 2027". */
    private static final Pattern WEEK = Pattern.compile(
            "^(?:(?<before>20\\d\\d) )?(?:w|kw|wk|week|semaine|sem|s|semana|settimana|uke|vecka) ?(?<week>\\d{1,2})(?: (?:de )?(?<after>20\\d\\d))?$");

    /** "Jan-27", as spreadsheets show a month: a day would stand before it. */
    private static final Pattern MONTH_AND_YEAR = Pattern.compile("^(\\p{L}{3,12})\\.?[-/'’](\\d{2})$");

    /** Only where the day comes first is it followed by a point. */
    private static final Pattern DOTTED = Pattern.compile("\\d{1,2}\\. ?\\d{1,2}\\. ?\\d{2}");

    private static final Pattern DAYS_OF_A_MONTH =
            Pattern.compile("(\\d{1,2}) (?:\\p{L}{1,5} )?(\\d{1,2}) (\\d{1,2} (?:19|20)\\d\\d)");
    private static final String DATE = "(\\d{1,2} \\d{1,2} \\d{4}|\\d{4} \\d{1,2} \\d{1,2})";
    private static final Pattern ONE_DATE = Pattern.compile(DATE);
    private static final Pattern DATES = Pattern.compile("(?:" + DATE + "(?: \\p{L}{1,5})? ){1,30}" + DATE);

    private static final Pattern CLOCK_TIME = Pattern.compile("\\d{1,2}:\\d{2}.*$");
    /** ISO's T between date and time, which folding would glue to the day. */
    private static final Pattern ISO_TIME = Pattern.compile("(?<=\\d)T\\d{2}.*$");

    /** Day 0 of spreadsheets, shifted for the leap day that 1900 did not have. */
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    /** Longer cells are texts. */
    private static final int LONGEST = 100;

    private static final int MONTHS_OF_A_YEAR = 12;
    private static final int MONTHS_OF_A_QUARTER = 3;
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

    /**
     * A date and how sure it is.
     *
     * @param date the day; the first of the month where only a month was given, or its last where the last day is meant
     * @param ambiguous whether it could as well mean another day
     */
    record ReadDate(LocalDate date, boolean ambiguous) {}

    /** As Chinese, Japanese and Korean write it. */
    private static final Pattern YEAR_MONTH_DAY =
            Pattern.compile("(\\d{4}) ?[年년] ?(\\d{1,2}) ?[月월] ?(\\d{1,2}) ?[日号號일]");

    private static final Pattern YEAR_AND_MONTH_SIGNS = Pattern.compile("^(\\d{4}) ?[年년] ?(\\d{1,2}) ?[月월]$");

    private final Order order;
    private final boolean last;

    /** Reads one day; of several in a cell the first. */
    DateReader(Order order) {
        this(order, false);
    }

    /** @param last whether of several days in a cell the last one is meant */
    private DateReader(Order order, boolean last) {
        this.order = order;
        this.last = last;
    }

    /** Such a reader, but of several days in a cell it takes the last: by then it has to be done. */
    DateReader takingTheLast() {
        return new DateReader(order, true);
    }

    /** Such a reader that takes the first. */
    DateReader takingTheFirst() {
        return new DateReader(order, false);
    }

    /** Looks through a column for a cell that settles the order. */
    static DateReader forColumn(Collection<String> cells) {
        boolean dayFirst = false;
        boolean monthFirst = false;
        for (String cell : cells) {
            Matcher numbers = YEAR_LAST.matcher(folded(cell));
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

    /** The date a cell holds, or nothing when it holds none that exists. */
    Optional<ReadDate> read(String cell) {
        String folded = endOfRange(folded(cell));
        try {
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
                return Optional.of(DOTTED.matcher(cell).find() ? new ReadDate(read.date(), false) : read);
            }
            numbers = SERIAL.matcher(folded);
            if (numbers.matches()) {
                return Optional.of(new ReadDate(SERIAL_ZERO.plusDays(number(numbers, 1)), true));
            }
            numbers = WEEK.matcher(folded);
            if (numbers.matches()) {
                return Optional.of(week(numbers));
            }
            return month(YEAR_AND_MONTH.matcher(folded))
                    .or(() -> quarter(folded))
                    .or(() -> DayInWords.in(folded, last));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private Optional<ReadDate> month(Matcher written) {
        return written.matches()
                ? Optional.of(months(YearMonth.of(number(written, 1), number(written, 2)), 1))
                : Optional.empty();
    }

    private Optional<ReadDate> quarter(String folded) {
        Matcher written = QUARTER.matcher(folded);
        if (!written.matches()) {
            return Optional.empty();
        }
        @Nullable String year = written.group("before") == null ? written.group("after") : written.group("before");
        @Nullable String which = written.group("letter") == null ? written.group("number") : written.group("letter");
        return year == null || which == null
                ? Optional.empty()
                : Optional.of(months(
                        YearMonth.of(Integer.parseInt(year), MONTHS_OF_A_QUARTER * Integer.parseInt(which) - 2),
                        MONTHS_OF_A_QUARTER));
    }

    /** The first of so many months, or the last day of the last one. */
    private ReadDate months(YearMonth first, int many) {
        return new ReadDate(last ? first.plusMonths(many - 1L).atEndOfMonth() : first.atDay(1), true);
    }

    /** Its Monday, or its Sunday where the last day is meant. */
    private ReadDate week(Matcher written) {
        String year = written.group("before") == null ? written.group("after") : written.group("before");
        if (year == null) {
            throw new DateTimeException("a week of no year");
        }
        return new ReadDate(
                LocalDate.of(Integer.parseInt(year), 1, 4) // always in the first week
                        .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(written.group("week")))
                        .with(last ? DayOfWeek.SUNDAY : DayOfWeek.MONDAY),
                true);
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

    /** "12-14/06/2027", "1/6/2027 - 3/6/2027", "2027-06-01, 2027-06-03 and 2027-06-05": the end of it that is meant, as one day. */
    private String endOfRange(String folded) {
        Matcher days = DAYS_OF_A_MONTH.matcher(folded);
        if (days.matches()) {
            return days.group(last ? 2 : 1) + " " + days.group(3);
        }
        if (!DATES.matcher(folded).matches()) {
            return folded;
        }
        List<String> dates =
                ONE_DATE.matcher(folded).results().map(MatchResult::group).toList();
        return last ? dates.getLast() : dates.getFirst();
    }

    private static String folded(String cell) {
        if (cell.length() > LONGEST) {
            return "";
        }
        String dateOnly = CLOCK_TIME
                .matcher(ISO_TIME.matcher(YEAR_MONTH_DAY
                                .matcher(YEAR_AND_MONTH_SIGNS
                                        .matcher(cell.strip())
                                        .replaceAll("$1-$2"))
                                .replaceAll("$1-$2-$3"))
                        .replaceAll(""))
                .replaceAll("");
        return DateWords.fromFirstFigure(
                TextFolding.fold(MONTH_AND_YEAR.matcher(dateOnly).replaceFirst("$1 20$2")));
    }

    private static Optional<ReadDate> sure(LocalDate date) {
        return Optional.of(new ReadDate(date, false));
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
