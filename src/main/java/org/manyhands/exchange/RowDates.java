package org.manyhands.exchange;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.manyhands.exchange.DaysTold.ReadDate;

/**
 * When the work of a row begins and by when it has to be done. What a cell says of itself ("from", "until") decides before the
 * column it stands in: people write ends into columns of beginnings and the other way round.
 *
 * @param starts the first day, or null
 * @param ends the last one, or null
 */
record RowDates(@Nullable LocalDate starts, @Nullable LocalDate ends) {

    private static final RowDates NONE = new RowDates(null, null);

    /** Hears what should be known about a cell. */
    interface Remarks {
        void add(ColumnMeaning column, ProblemCode code, Object... arguments);
    }

    /** Reads both cells; each counts first for what its column is called, then for what else it tells. */
    static RowDates of(String startsCell, String endsCell, DateColumns columns, Remarks remarks) {
        RowDates beginning = in(startsCell, ColumnMeaning.STARTS, columns, remarks);
        RowDates end = in(endsCell, ColumnMeaning.ENDS, columns, remarks);
        return new RowDates(
                beginning.starts == null ? end.starts : beginning.starts, end.ends == null ? beginning.ends : end.ends);
    }

    private static RowDates in(String cell, ColumnMeaning column, DateColumns columns, Remarks remarks) {
        if (Vocabulary.saysNothing(cell)) {
            return NONE;
        }
        Optional<DaysTold> told = columns.of(column).told(cell);
        if (told.isEmpty()) {
            remarks.add(
                    column,
                    Amount.countsOnlyTime(cell) && !DateWords.namesMonth(cell)
                            ? ProblemCode.DATE_IN_WORDS
                            : ProblemCode.DATE_NOT_READ,
                    cell);
            return NONE;
        }
        DaysTold days = told.get();
        DateWords.Side side = DateWords.sideOf(cell);
        boolean begins =
                side == DateWords.Side.BEGINNING || (side == DateWords.Side.NOT_SAID && column == ColumnMeaning.STARTS);
        boolean ends = !begins;
        if (days.several() && side != DateWords.Side.END && side != DateWords.Side.BEFORE) {
            // what is not sure may be no span: "May or June"
            begins |= side == DateWords.Side.UP_TO || !days.first().ambiguous();
            ends |= !days.last().ambiguous();
        }
        return new RowDates(
                begins ? day(days.first(), cell, column, remarks) : null,
                ends ? day(side == DateWords.Side.BEFORE ? days.first() : days.last(), cell, column, remarks) : null);
    }

    private static LocalDate day(ReadDate read, String cell, ColumnMeaning column, Remarks remarks) {
        if (read.ambiguous()) {
            remarks.add(column, ProblemCode.DATE_AMBIGUOUS, cell, read.date());
        }
        return read.date();
    }
}
