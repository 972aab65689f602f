package org.manyhands.exchange;

import java.time.LocalDate;

/**
 * What a cell tells of days.
 *
 * @param first the first one
 * @param last the last one; the same where one day is told
 * @param several whether more is told than one day, or one month, week or the like, of which first and last follow
 */
record DaysTold(ReadDate first, ReadDate last, boolean several) {

    /**
     * A date and how sure it is.
     *
     * @param date the day
     * @param ambiguous whether it could as well mean another day
     */
    record ReadDate(LocalDate date, boolean ambiguous) {}

    static DaysTold one(LocalDate day, boolean ambiguous) {
        ReadDate read = new ReadDate(day, ambiguous);
        return new DaysTold(read, read, false);
    }

    /** A month, a week or another stretch of which nobody said where in it. */
    static DaysTold stretch(LocalDate first, LocalDate last) {
        return new DaysTold(new ReadDate(first, true), new ReadDate(last, true), false);
    }

    /** From the first of these to the last of the others. */
    DaysTold to(DaysTold others) {
        return new DaysTold(first, others.last, true);
    }

    /** The same with another first day. */
    DaysTold minusYearAtFirst() {
        return new DaysTold(new ReadDate(first.date().minusYears(1), first.ambiguous()), last, several);
    }

    boolean isInOrder() {
        return !first.date().isAfter(last.date());
    }
}
