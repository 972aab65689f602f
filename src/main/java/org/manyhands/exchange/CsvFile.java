package org.manyhands.exchange;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a comma-separated file as strangers make them: with or without byte-order mark, separated by comma, semicolon, tab
 * or bar, lines ended in any way, cells over several lines. Nothing is guessed about encoding: what is neither UTF-8 nor marked as
 * UTF-16 is refused with its position, because a wrongly guessed letter in a name is noticed too late.
 *
 * <p>Everything stays in memory, within fixed ceilings. Formulas are text like any other here; what makes them dangerous is
 * the spreadsheet that opens an export, so the export is where they are defused.
 */
public final class CsvFile {

    private static final int KIBIBYTE = 1024;

    /** The largest file taken, as it is said to people (docs/rules.md#sizes). */
    public static final int MOST_KIBIBYTES = 1024;

    /** The same in bytes. */
    public static final int MOST_BYTES = MOST_KIBIBYTES * KIBIBYTE;

    /** The most rows under the heading. */
    public static final int MOST_ROWS = 10_000;

    /** The most columns. */
    public static final int MOST_COLUMNS = 200;

    /** The most characters of a cell that are read: more than any text may have, so that markup may go from it. */
    static final int LONGEST_CELL = 20_000;

    private static final int MOST_LINES_OF_A_TITLE = 5;
    private static final int COLUMNS_UNDER_A_TITLE = 3;

    /** Of the names under others so many are known to us: a row of data is not mistaken for them. */
    private static final double MOST_NAMES = 0.75;

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
            String text = FileText.of(FileText.inUtf8(bytes), problems);
            Sheet sheet = sheet(text, problems);
            return new Reading.Read(sheet, List.copyOf(problems));
        } catch (UnreadableFile refusal) {
            return new Reading.Refused(refusal.problem());
        }
    }

    /** What is said of a file of which not even this much was kept: it had so many bytes. */
    public static Problem tooLarge(long bytes) {
        return Problem.at(0, ProblemCode.FILE_TOO_LARGE, Math.ceilDiv(bytes, KIBIBYTE), MOST_KIBIBYTES);
    }

    private static Sheet sheet(String text, List<Problem> problems) throws UnreadableFile {
        Separators.Separated separated = Separators.find(text);
        List<Sheet.Row> rows = SurveyHeadings.joined(withoutTitle(rows(separated, problems), problems));
        check(!rows.isEmpty(), Problem.at(0, ProblemCode.FILE_EMPTY));
        check(rows.size() > 1, Problem.at(0, ProblemCode.NO_ROWS));
        Sheet.Row heading = rows.getFirst();
        List<Sheet.Row> under = rows.subList(1, rows.size());
        check(under.size() <= MOST_ROWS, Problem.at(rows.getLast().line(), ProblemCode.TOO_MANY_ROWS, MOST_ROWS));
        List<String> headings = new ArrayList<>(heading.cells());
        under.stream().filter(row -> row.used() > heading.cells().size()).forEach(row -> {
            // nothing is dropped: what stands beside the heading gets columns without one
            headings.addAll(Collections.nCopies(Math.max(0, row.used() - headings.size()), ""));
            problems.add(Problem.at(
                    row.line(),
                    ProblemCode.MORE_CELLS_THAN_HEADINGS,
                    row.used(),
                    heading.cells().size()));
        });
        return new Sheet(
                heading.line(),
                headings,
                under.stream().map(row -> row.within(headings.size())).toList());
    }

    private static List<Sheet.Row> rows(Separators.Separated separated, List<Problem> problems) throws UnreadableFile {
        CSVFormat format = format(separated.separator());
        try {
            return rows(separated, format, problems);
        } catch (UnreadableFile badQuote) {
            // what is separated by tabs often knows no quotation marks: a " is then a letter like any other
            if (separated.separator() != '\t' || badQuote.problem().code() != ProblemCode.QUOTE_NOT_CLOSED) {
                throw badQuote;
            }
            return rows(separated, format.builder().setQuote(null).get(), problems);
        }
    }

    private static List<Sheet.Row> rows(Separators.Separated separated, CSVFormat format, List<Problem> problems)
            throws UnreadableFile {
        List<Sheet.Row> rows = new ArrayList<>();
        int line = separated.skippedLines() + 1;
        try (CSVParser parser = CSVParser.parse(new StringReader(separated.text()), format)) {
            Iterator<CSVRecord> records = parser.iterator();
            while (hasNext(records, line)) {
                CSVRecord record = records.next();
                check(
                        record.size() <= MOST_COLUMNS,
                        Problem.at(line, ProblemCode.TOO_MANY_COLUMNS, record.size(), MOST_COLUMNS));
                if (!isBlank(record)) {
                    rows.add(row(line, record, problems));
                    check(
                            rows.size() <= MOST_ROWS + MOST_LINES_OF_A_TITLE + 1,
                            Problem.at(line, ProblemCode.TOO_MANY_ROWS, MOST_ROWS));
                }
                line = separated.skippedLines() + (int) parser.getCurrentLineNumber() + 1;
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // a string can always be read
        }
        return rows;
    }

    /** A row whose cells are no longer than anything that is made of them, so that reading it takes no longer than others. */
    private static Sheet.Row row(int line, CSVRecord record, List<Problem> problems) {
        if (record.stream().anyMatch(cell -> cell.length() > LONGEST_CELL)) {
            problems.add(Problem.at(line, ProblemCode.CELL_CUT, LONGEST_CELL));
        }
        return new Sheet.Row(
                line,
                record.stream()
                        .map(cell -> CleanText.beginning(cell, LONGEST_CELL).strip())
                        .toList());
    }

    /** Without lines of one cell that stand over a table of three columns and more: its name, the day of the export. */
    private static List<Sheet.Row> withoutTitle(List<Sheet.Row> rows, List<Problem> problems) {
        int first = 0;
        while (first < Math.min(rows.size(), MOST_LINES_OF_A_TITLE)
                && (rows.get(first).filled() <= 1 || standsOverNames(rows, first))) {
            first++;
        }
        if (first == 0 || first == rows.size() || rows.get(first).filled() < COLUMNS_UNDER_A_TITLE) {
            return rows;
        }
        problems.add(
                Problem.at(0, ProblemCode.TITLE_LINES_NOT_TAKEN, rows.get(first).line()));
        return rows.subList(first, rows.size());
    }

    /** Names over several columns each ("Where", "When"), with the names of the columns under them. */
    private static boolean standsOverNames(List<Sheet.Row> rows, int at) {
        if (at + 2 >= rows.size()) {
            return false;
        }
        Sheet.Row over = rows.get(at);
        Sheet.Row under = rows.get(at + 1);
        return under.filled() >= COLUMNS_UNDER_A_TITLE
                && over.filled() < under.filled()
                && under.cells().stream().filter(Headings::isKnown).count() >= MOST_NAMES * under.filled()
                && over.cells().stream().filter(Headings::isKnown).count() < under.filled();
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
    private static boolean hasNext(Iterator<CSVRecord> records, int line) throws UnreadableFile {
        try {
            return records.hasNext();
        } catch (UncheckedIOException malformed) {
            throw new UnreadableFile(Problem.at(line, ProblemCode.QUOTE_NOT_CLOSED));
        }
    }

    static boolean isBlank(CSVRecord record) {
        return record.stream().allMatch(String::isBlank);
    }

    private static void check(boolean holds, Problem otherwise) throws UnreadableFile {
        if (!holds) {
            throw new UnreadableFile(otherwise);
        }
    }
}
