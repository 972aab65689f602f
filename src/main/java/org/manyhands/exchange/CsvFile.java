package org.manyhands.exchange;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a comma-separated file as strangers make them: with or without byte-order mark, separated by comma, semicolon, tab
 * or bar, lines ended in any way, cells over several lines. Nothing is guessed about encoding: what is not UTF-8 is refused
 * with its position, because a wrongly guessed letter in a name is noticed too late.
 *
 * <p>Everything stays in memory, within fixed ceilings. Formulas are text like any other here; what makes them dangerous is
 * the spreadsheet that opens an export, so the export is where they are defused.
 */
public final class CsvFile {

    /** The largest file taken, in bytes (safety.md, section 8). */
    public static final int MOST_BYTES = 1 << 20;

    /** The most rows under the heading. */
    public static final int MOST_ROWS = 10_000;

    /** The most columns. */
    public static final int MOST_COLUMNS = 200;

    private CsvFile() {}

    /** What came of reading. */
    public sealed interface Reading {

        /**
         * A table.
         *
         * @param sheet what was read
         * @param problems what should be known about it; no errors
         */
        record Read(Sheet sheet, List<Problem> problems) implements Reading {}

        /**
         * No table.
         *
         * @param problem why not, with the line
         */
        record Refused(Problem problem) implements Reading {}
    }

    /**
     * Reads a file.
     *
     * @param bytes its content
     * @return a table of at least one row, or the reason why there is none
     */
    public static Reading read(byte[] bytes) {
        try {
            List<Problem> problems = new ArrayList<>();
            String text = FileText.of(bytes, problems);
            Sheet sheet = sheet(text, problems);
            return new Reading.Read(sheet, List.copyOf(problems));
        } catch (Refusal refusal) {
            return new Reading.Refused(refusal.problem());
        }
    }

    /** What is said of a file of which not even this much was kept: it had so many bytes. */
    public static Problem tooLarge(long bytes) {
        return Problem.at(0, ProblemCode.FILE_TOO_LARGE, bytes, MOST_BYTES);
    }

    private static Sheet sheet(String text, List<Problem> problems) throws Refusal {
        List<Sheet.Row> rows = new ArrayList<>();
        Separators.Separated separated = Separators.find(text);
        CSVFormat format = format(separated.separator());
        int line = separated.skippedLines() + 1;
        try (CSVParser parser = CSVParser.parse(new StringReader(separated.text()), format)) {
            Iterator<CSVRecord> records = parser.iterator();
            while (hasNext(records, line)) {
                CSVRecord record = records.next();
                check(
                        record.size() <= MOST_COLUMNS,
                        Problem.at(line, ProblemCode.TOO_MANY_COLUMNS, record.size(), MOST_COLUMNS));
                if (!isBlank(record)) {
                    rows.add(row(
                            record,
                            line,
                            rows.isEmpty()
                                    ? MOST_COLUMNS
                                    : rows.getFirst().cells().size(),
                            problems));
                    check(rows.size() - 1 <= MOST_ROWS, Problem.at(line, ProblemCode.TOO_MANY_ROWS, MOST_ROWS));
                }
                line = separated.skippedLines() + (int) parser.getCurrentLineNumber() + 1;
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // a string can always be read
        }
        check(!rows.isEmpty(), Problem.at(0, ProblemCode.FILE_EMPTY));
        check(rows.size() > 1, Problem.at(0, ProblemCode.NO_ROWS));
        return new Sheet(rows.getFirst().cells(), rows.subList(1, rows.size()));
    }

    static CSVFormat format(char separator) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreSurroundingSpaces(separator != '\t')
                .setIgnoreEmptyLines(false)
                .get();
    }

    /** The parser reads ahead here, so this is where an open quotation mark shows. */
    private static boolean hasNext(Iterator<CSVRecord> records, int line) throws Refusal {
        try {
            return records.hasNext();
        } catch (UncheckedIOException malformed) {
            throw new Refusal(Problem.at(line, ProblemCode.QUOTE_NOT_CLOSED));
        }
    }

    private static boolean isBlank(CSVRecord record) {
        return record.stream().allMatch(String::isBlank);
    }

    private static Sheet.Row row(CSVRecord record, int line, int expected, List<Problem> problems) {
        List<String> cells = record.stream().map(String::strip).toList();
        int used = cells.size();
        while (used > 0 && cells.get(used - 1).isEmpty()) {
            used--;
        }
        if (used > expected) {
            problems.add(Problem.at(line, ProblemCode.MORE_CELLS_THAN_HEADINGS, used, expected));
        }
        return new Sheet.Row(line, cells.subList(0, Math.min(cells.size(), expected)));
    }

    private static void check(boolean holds, Problem otherwise) throws Refusal {
        if (!holds) {
            throw new Refusal(otherwise);
        }
    }
}
