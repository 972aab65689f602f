package org.manyhands.exchange;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.manyhands.shared.text.TextFolding;

/** A reader for each kind of date column, which has looked at all its cells to learn the order of day and month. */
record DateColumns(Map<ColumnMeaning, DateReader> readers) {

    private static final int ROWS_LOOKED_AT = 200;
    private static final Pattern MONTH_BEFORE_DAY = Pattern.compile("\\bmm? dd?\\b");
    private static final Pattern DAY_BEFORE_MONTH = Pattern.compile("\\b(?:dd?|tt|jj|gg) mm?\\b");

    static DateColumns of(Sheet sheet, ColumnPlan columns, DateOrder order) {
        Map<ColumnMeaning, DateReader> readers = new EnumMap<>(ColumnMeaning.class);
        for (ColumnMeaning meaning : List.of(ColumnMeaning.STARTS, ColumnMeaning.ENDS)) {
            List<String> cells = Arrays.stream(columns.of(meaning))
                    .boxed()
                    .flatMap(column -> sheet.filled(column).stream())
                    .toList();
            readers.put(meaning, reader(told(order, sheet, columns.of(meaning)), cells, () -> firstRows(sheet)));
        }
        return new DateColumns(readers);
    }

    /** "Date (mm/dd/yyyy)": the heading says it, unless a person has. */
    private static DateOrder told(DateOrder order, Sheet sheet, int[] columns) {
        return order != DateOrder.AS_FOUND
                ? order
                : Arrays.stream(columns)
                        .mapToObj(column -> TextFolding.fold(sheet.headings().get(column)))
                        .map(heading -> MONTH_BEFORE_DAY.matcher(heading).find()
                                ? DateOrder.MONTH_FIRST
                                : DAY_BEFORE_MONTH.matcher(heading).find() ? DateOrder.DAY_FIRST : order)
                        .filter(told -> told != order)
                        .findFirst()
                        .orElse(order);
    }

    private static DateReader reader(DateOrder order, List<String> cells, Supplier<Collection<String>> others) {
        return switch (order) {
            case AS_FOUND -> DateReader.forColumn(cells, others);
            case DAY_FIRST -> new DateReader(DateReader.Order.DAY_FIRST);
            case MONTH_FIRST -> new DateReader(DateReader.Order.MONTH_FIRST);
        };
    }

    /** Enough to learn how the file writes days. */
    private static List<String> firstRows(Sheet sheet) {
        return sheet.rows().stream()
                .limit(ROWS_LOOKED_AT)
                .flatMap(row -> row.cells().stream())
                .toList();
    }

    DateReader of(ColumnMeaning meaning) {
        return readers.getOrDefault(meaning, new DateReader(DateReader.Order.UNKNOWN));
    }
}
