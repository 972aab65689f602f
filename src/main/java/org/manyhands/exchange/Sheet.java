package org.manyhands.exchange;

import java.util.List;

/**
 * A file as a table: the headings and what stands under them.
 *
 * @param headings of the first row, stripped; may be empty or repeat
 * @param rows all others that are not blank
 */
public record Sheet(List<String> headings, List<Row> rows) {

    public Sheet {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param line where it begins in the file, from 1
     * @param cells stripped, as many as there are headings or fewer
     */
    public record Row(int line, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** The cell under a heading, empty where the row ends earlier. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    /** What stands under one heading, top to bottom, without blanks. */
    List<String> filled(int column) {
        return rows.stream()
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isEmpty())
                .toList();
    }
}
