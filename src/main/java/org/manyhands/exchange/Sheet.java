package org.manyhands.exchange;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file as a table: the headings and what stands under them.
 *
 * @param line where the first row begins in the file, from 1
 * @param headings of the first row, stripped; may be empty or repeat
 * @param rows all others that are not blank
 */
public record Sheet(int line, List<String> headings, List<Row> rows) {

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

        /** Cells up to the last one that is filled in. */
        int used() {
            int used = cells.size();
            while (used > 0 && cells.get(used - 1).isEmpty()) {
                used--;
            }
            return used;
        }

        int filled() {
            return (int) cells.stream().filter(cell -> !cell.isEmpty()).count();
        }

        Row within(int columns) {
            return cells.size() <= columns ? this : new Row(line, cells.subList(0, columns));
        }
    }

    /** The same file read as one without headings: its first row is a row like the others. */
    Sheet withoutHeadings() {
        return new Sheet(
                line,
                Collections.nCopies(headings.size(), ""),
                Stream.concat(Stream.of(new Row(line, headings)), rows.stream()).toList());
    }

    /** What stands under one heading, top to bottom, without blanks. */
    List<String> filled(int column) {
        return rows.stream()
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isEmpty())
                .toList();
    }
}
