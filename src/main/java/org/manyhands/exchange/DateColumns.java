package org.manyhands.exchange;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A reader for each kind of date column, which has looked at all its cells to learn the order of day and month. */
record DateColumns(Map<ColumnMeaning, DateReader> readers) {

    static DateColumns of(Sheet sheet, ColumnPlan columns, DateOrder order) {
        Map<ColumnMeaning, DateReader> readers = new EnumMap<>(ColumnMeaning.class);
        for (ColumnMeaning meaning : List.of(ColumnMeaning.STARTS, ColumnMeaning.ENDS)) {
            List<String> cells = Arrays.stream(columns.of(meaning))
                    .boxed()
                    .flatMap(column -> sheet.filled(column).stream())
                    .toList();
            DateReader reader = reader(order, cells);
            readers.put(meaning, meaning == ColumnMeaning.ENDS ? reader.takingTheLast() : reader);
        }
        return new DateColumns(readers);
    }

    private static DateReader reader(DateOrder order, List<String> cells) {
        return switch (order) {
            case AS_FOUND -> DateReader.forColumn(cells);
            case DAY_FIRST -> new DateReader(DateReader.Order.DAY_FIRST);
            case MONTH_FIRST -> new DateReader(DateReader.Order.MONTH_FIRST);
        };
    }

    DateReader of(ColumnMeaning meaning) {
        return readers.getOrDefault(meaning, new DateReader(DateReader.Order.UNKNOWN));
    }
}
