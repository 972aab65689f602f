package org.manyhands.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.manyhands.exchange.ColumnPlan.PlannedColumn;

/** What has been settled of the columns of a file so far; what has not is free, and in the end not taken. */
final class SettledColumns {

    private final List<String> headings;
    private final List<Optional<PlannedColumn>> settled;

    SettledColumns(List<String> headings) {
        this.headings = headings;
        settled = new ArrayList<>(Collections.nCopies(headings.size(), Optional.empty()));
    }

    void settle(int column, ColumnMeaning meaning, Confidence confidence) {
        settled.set(column, Optional.of(new PlannedColumn(headings.get(column), meaning, confidence)));
    }

    /** It is not taken after all, and not free either. */
    void setAside(int column) {
        settled.set(column, Optional.of(unused(column)));
    }

    boolean isFree(int column) {
        return settled.get(column).isEmpty();
    }

    boolean has(ColumnMeaning meaning) {
        return of(meaning).findAny().isPresent();
    }

    Stream<Integer> of(ColumnMeaning meaning) {
        return columns().filter(column -> settled.get(column)
                .filter(planned -> planned.meaning() == meaning)
                .isPresent());
    }

    Stream<Integer> free() {
        return columns().filter(this::isFree);
    }

    ColumnPlan plan() {
        return new ColumnPlan(columns()
                .map(column -> settled.get(column).orElseGet(() -> unused(column)))
                .toList());
    }

    private Stream<Integer> columns() {
        return IntStream.range(0, settled.size()).boxed();
    }

    private PlannedColumn unused(int column) {
        return new PlannedColumn(headings.get(column), ColumnMeaning.IGNORE, Confidence.HIGH);
    }
}
