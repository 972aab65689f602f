package org.manyhands.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tells rows of which no need is made: sums, headings between parts of a table, foot notes, the heading once more, what
 * somebody refused to have passed on, offers among requests, and what a list of work says is done.
 */
final class RowsWithoutNeed {

    /** In a narrower table a row may well say no more than its title. */
    private static final int COLUMNS_OF_A_TABLE = 3;

    private static final Pattern TAG = Pattern.compile("#[a-z][a-z0-9_]{1,30}(?: ?\\+[a-z0-9_]{1,30}){0,9}");

    private final Sheet sheet;
    private final ColumnPlan columns;
    private final boolean isTable;
    private final List<Integer> states;
    private final ConsentHeadings consents;
    /** columns that tell offers from needs */
    private final List<Integer> kinds;

    RowsWithoutNeed(Sheet sheet, ColumnPlan columns) {
        this.sheet = sheet;
        this.columns = columns;
        long filled = sheet.rows().stream()
                .filter(row -> row.filled() >= COLUMNS_OF_A_TABLE)
                .count();
        isTable = 2 * filled > sheet.rows().size()
                && columns.columns().stream()
                                .filter(column -> column.meaning().isTaken())
                                .count()
                        >= COLUMNS_OF_A_TABLE;
        Set<Integer> ofForm = FormProgram.columnsIn(sheet.headings());
        states = IntStream.range(0, sheet.headings().size())
                // "Finished" the form, not the work
                .filter(column -> Headings.isState(sheet.headings().get(column)) && !ofForm.contains(column))
                .boxed()
                .toList();
        kinds = IntStream.range(0, sheet.headings().size())
                .filter(column -> tellsOffers(sheet.filled(column)))
                .boxed()
                .toList();
        consents = new ConsentHeadings(sheet);
    }

    /** Whether each says "offer" or "request", and some the one, some the other. */
    private static boolean tellsOffers(List<String> cells) {
        return cells.stream().allMatch(cell -> Vocabulary.saysOffer(cell) || Vocabulary.saysRequest(cell))
                && cells.stream().anyMatch(Vocabulary::saysOffer)
                && cells.stream().anyMatch(Vocabulary::saysRequest);
    }

    /** Why a row is none; nothing for all others. */
    Optional<ProblemCode> in(Sheet.Row row) {
        if (isSum(row)) {
            return Optional.of(ProblemCode.ROW_OF_TOTALS);
        }
        if (isTable && row.filled() == 1) {
            return Optional.of(ProblemCode.ROW_WITH_TITLE_ONLY);
        }
        if (isHeading(row)) {
            return Optional.of(ProblemCode.ROW_OF_HEADINGS);
        }
        if (consents.areRefusedIn(row)) {
            return Optional.of(ProblemCode.ROW_NOT_TO_BE_SHARED);
        }
        if (kinds.stream().anyMatch(column -> Vocabulary.saysOffer(row.cell(column)))) {
            return Optional.of(ProblemCode.ROW_OF_AN_OFFER);
        }
        return states.stream().anyMatch(column -> saysDone(row, column))
                ? Optional.of(ProblemCode.ROW_OF_DONE_WORK)
                : Optional.empty();
    }

    private boolean isSum(Sheet.Row row) {
        String first =
                row.cells().stream().filter(cell -> !cell.isEmpty()).findFirst().orElse("");
        int[] titles = columns.of(ColumnMeaning.TITLE);
        boolean untitled = titles.length > 0
                && Arrays.stream(titles).allMatch(column -> row.cell(column).isEmpty());
        boolean beforeNumbers = row.filled() > 1
                && row.cells().stream().filter(cell -> !cell.isEmpty()).skip(1).allMatch(CellShapes::isNumber);
        if ((untitled && Vocabulary.beginsWithTotal(first)) || (beforeNumbers && Vocabulary.endsWithTotal(first))) {
            return true;
        }
        return Stream.concat(Arrays.stream(columns.of(ColumnMeaning.TITLE)).mapToObj(row::cell), Stream.of(first))
                .anyMatch(Vocabulary::saysTotal);
    }

    private boolean saysDone(Sheet.Row row, int column) {
        String cell = row.cell(column);
        return Vocabulary.saysDone(cell)
                || (Headings.saysDone(sheet.headings().get(column)) && Vocabulary.isTick(cell));
    }

    /** The names of the columns once more, or the tags that humanitarian data has under them (HXL): "#org", "#adm1+name". */
    private boolean isHeading(Sheet.Row row) {
        List<String> filled =
                row.cells().stream().filter(cell -> !cell.isEmpty()).toList();
        return filled.size() > 1
                && (filled.stream().allMatch(cell -> TAG.matcher(cell).matches())
                        || filled.stream().allMatch(cell -> sheet.headings().contains(cell) || Headings.isKnown(cell)));
    }
}
