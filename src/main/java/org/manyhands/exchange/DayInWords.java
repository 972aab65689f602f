package org.manyhands.exchange;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.manyhands.exchange.DateReader.ReadDate;

/**
 * Days told with the name of a month: "24 de febrero de 2011", "May 1-2, 2027", "28 May to 2 June 2027". A day belongs to the
 * month it stands next to; any other number counts something else ("March 2027, 2 weekends").
 */
final class DayInWords {

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|er|re|o|a|ro|do|to)?");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern SHORT_YEAR = Pattern.compile("\\d\\d");
    private static final Pattern MONTH = Pattern.compile("month(\\d{1,2})");
    private static final Set<String> BETWEEN = Set.of(
            "de", "del", "of", "the", "to", "and", "y", "al", "a", "bis", "und", "et", "au", "e", "or", "o", "until",
            "hasta", "الي", "و", "حتي");
    private static final int CENTURY = 2000;
    private static final int MIDDLE = 15;

    private final List<String> words;
    private final boolean[] used;

    private DayInWords(List<String> words) {
        this.words = words;
        this.used = new boolean[words.size()];
    }

    /** A month with the days beside it, in the order written; maybe none. */
    private record Days(int at, int month, List<Integer> days) {}

    /**
     * The day that a folded text names.
     *
     * @param last whether of several the last one is meant
     */
    static Optional<ReadDate> in(String folded, boolean last) {
        return new DayInWords(List.of(DateWords.withMonthsNumbered(folded).split(" ", -1))).find(last);
    }

    private Optional<ReadDate> find(boolean last) {
        List<Days> months = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            Matcher month = MONTH.matcher(words.get(at));
            if (month.matches()) {
                List<Integer> before = days(at, -1);
                months.add(new Days(at, Integer.parseInt(month.group(1)), before.isEmpty() ? days(at, 1) : before));
            }
        }
        if (months.isEmpty()) {
            return Optional.empty();
        }
        Days meant = last ? months.getLast() : months.getFirst();
        OptionalInt year = year(meant);
        if (year.isEmpty()) {
            return Optional.empty();
        }
        YearMonth of = YearMonth.of(year.getAsInt(), meant.month());
        return Optional.of(
                meant.days().isEmpty()
                        ? new ReadDate(
                                isMiddle(meant) ? of.atDay(MIDDLE) : last ? of.atEndOfMonth() : of.atDay(1), true)
                        : new ReadDate(day(of, meant, last), false));
    }

    /** "mid March", "a mediados de marzo", "Mitte Mai". */
    private boolean isMiddle(Days month) {
        int before = month.at() - 1;
        while (before >= 0 && BETWEEN.contains(words.get(before))) {
            before--;
        }
        return before >= 0 && DateWords.isMiddle(words.get(before));
    }

    private static LocalDate day(YearMonth of, Days meant, boolean last) {
        return of.atDay(last ? meant.days().getLast() : meant.days().getFirst());
    }

    /** The days next to a month on one side, which no other month has taken. */
    private List<Integer> days(int month, int step) {
        List<Integer> days = new ArrayList<>();
        for (int at = month + step; at >= 0 && at < words.size() && !used[at]; at += step) {
            @Nullable Integer day = day(at);
            if (day == null && !BETWEEN.contains(words.get(at))) {
                break;
            }
            if (day != null) {
                used[at] = true;
                days.add(step < 0 ? 0 : days.size(), day);
            }
        }
        return days;
    }

    private @Nullable Integer day(int at) {
        Matcher day = DAY.matcher(words.get(at));
        return day.matches() && !isShortYear(at) ? Integer.valueOf(day.group(1)) : null;
    }

    /** "04 Mar 27", as spreadsheets write by themselves: nothing else, and the year at the end. */
    private boolean isShortYear(int at) {
        return words.size() == 3
                && at == 2
                && SHORT_YEAR.matcher(words.get(at)).matches()
                && MONTH.matcher(words.get(1)).matches();
    }

    /** The first year after the month, else any. */
    private OptionalInt year(Days meant) {
        int[] years = IntStream.range(0, words.size())
                .filter(at -> YEAR.matcher(words.get(at)).matches() || isShortYear(at))
                .toArray();
        return Arrays.stream(years)
                .filter(at -> at > meant.at())
                .mapToObj(at -> at)
                .findFirst()
                .or(() -> years.length == 0 ? Optional.empty() : Optional.of(years[years.length - 1]))
                .map(at -> OptionalInt.of(
                        isShortYear(at) ? CENTURY + Integer.parseInt(words.get(at)) : Integer.parseInt(words.get(at))))
                .orElse(OptionalInt.empty());
    }
}
