package org.manyhands.exchange;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.manyhands.exchange.Words.Kind;

/**
 * Days told with the name of a month: "24 de febrero de 2011", "May 1-2, 2027", "28 May to 2 June 2027", "early June 2027". A day
 * belongs to the month it stands next to; any other number counts something else ("March 2027, 2 weekends").
 */
final class DayInWords {

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|er|re|o|a|ro|do|to)?");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern SHORT_YEAR = Pattern.compile("\\d\\d");
    private static final Pattern MONTH = Pattern.compile("month(\\d{1,2})");
    private static final int CENTURY = 2000;

    private final List<String> words;
    private final boolean[] used;
    private final int[] years;

    private DayInWords(List<String> words) {
        this.words = words;
        this.used = new boolean[words.size()];
        this.years = IntStream.range(0, words.size())
                .filter(at -> YEAR.matcher(words.get(at)).matches() || isShortYear(at))
                .toArray();
    }

    /** A month with the days beside it, in the order written; maybe none. */
    private record Days(int at, int month, List<Integer> days) {}

    /** What a folded text tells of days. */
    static Optional<DaysTold> in(String folded) {
        return new DayInWords(List.of(DateWords.withMonthsNumbered(folded).split(" ", -1))).find();
    }

    private Optional<DaysTold> find() {
        List<Days> months = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            Matcher month = MONTH.matcher(words.get(at));
            if (month.matches()) {
                List<Integer> before = days(at, -1);
                months.add(new Days(at, Integer.parseInt(month.group(1)), before.isEmpty() ? days(at, 1) : before));
            }
        }
        if (months.isEmpty() || years.length == 0) {
            return Optional.empty();
        }
        DaysTold first = told(months.getFirst());
        if (months.size() == 1) {
            return Optional.of(first);
        }
        DaysTold all = first.to(told(months.getLast()));
        // "30 Dec - 2 Jan 2027" begins in the year before
        return Optional.of(all.isInOrder() || years.length > 1 ? all : all.minusYearAtFirst())
                .filter(DaysTold::isInOrder);
    }

    private DaysTold told(Days meant) {
        YearMonth month = YearMonth.of(year(meant), meant.month());
        if (meant.days().isEmpty()) {
            DateWords.Part part = DateWords.partOfMonth(words.subList(0, meant.at()));
            return DaysTold.stretch(
                    month.atDay(part.first()), month.atDay(Math.min(part.last(), month.lengthOfMonth())));
        }
        DaysTold first = DaysTold.one(month.atDay(meant.days().getFirst()), false);
        return meant.days().size() == 1
                ? first
                : first.to(DaysTold.one(month.atDay(meant.days().getLast()), false));
    }

    /** The days next to a month on one side, which no other month has taken; what is not in order counts something else. */
    private List<Integer> days(int month, int step) {
        List<Integer> days = new ArrayList<>();
        for (int at = month + step; at >= 0 && at < words.size() && !used[at]; at += step) {
            @Nullable Integer day = day(at);
            if (day == null && !Words.of(Kind.BETWEEN).contains(words.get(at)) && !(step < 0 && isNamedBefore(at))) {
                break;
            }
            if (day != null) {
                if (!days.isEmpty() && (step < 0 ? day >= days.getFirst() : day <= days.getLast())) {
                    break;
                }
                used[at] = true;
                days.add(step < 0 ? 0 : days.size(), day);
            }
        }
        return days;
    }

    /** "Sat 5 & Sun 6 June": each with the day of the week before it. "2 Saturdays 5 June" counts Saturdays. */
    private boolean isNamedBefore(int at) {
        return maySayDay(at) && day(at + 1) != null && at >= 2 && day(before(at)) != null && maySayDay(before(at) - 1);
    }

    /** The next word to the left that joins nothing. */
    private int before(int at) {
        int before = at - 1;
        while (before > 0 && day(before) == null && Words.of(Kind.BETWEEN).contains(words.get(before))) {
            before--;
        }
        return before;
    }

    private boolean maySayDay(int at) {
        return at >= 0 && Words.of(Kind.BEFORE_DAY).contains(words.get(at));
    }

    private @Nullable Integer day(int at) {
        Matcher day = DAY.matcher(words.get(at));
        return day.matches() && !isShortYear(at) ? Integer.valueOf(day.group(1)) : null;
    }

    /** "04 Mar 27", as spreadsheets write by themselves: nothing else, and the year at the end. "Sat Mar 27" names a day. */
    private boolean isShortYear(int at) {
        return words.size() == 3
                && at == 2
                && DAY.matcher(words.getFirst()).matches()
                && SHORT_YEAR.matcher(words.get(at)).matches()
                && MONTH.matcher(words.get(1)).matches();
    }

    /** The first year after the month, else any. */
    private int year(Days meant) {
        OptionalInt after = Arrays.stream(years).filter(at -> at > meant.at()).findFirst();
        int at = after.orElse(years[years.length - 1]);
        int year = Integer.parseInt(words.get(at));
        return isShortYear(at) ? CENTURY + year : year;
    }
}
