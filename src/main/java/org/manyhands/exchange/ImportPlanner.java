package org.manyhands.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.manyhands.places.Gazetteer;
import org.manyhands.shared.text.TextFolding;
import org.manyhands.skills.SkillReader;

/**
 * Makes the dry run: a table and what its columns mean become needs that could be stored. Deterministic: the same table, plan
 * and day give the same needs with the same keys.
 */
public final class ImportPlanner {

    private static final int FEWEST_BLANKS = 2;

    private final Gazetteer gazetteer;
    private final RowSkills skills;

    public ImportPlanner(Gazetteer gazetteer, SkillReader reader) {
        this.gazetteer = gazetteer;
        this.skills = new RowSkills(reader);
    }

    /** Plans an import whose dates are read as the file shows. */
    public ImportPlan plan(Sheet sheet, ColumnPlan columns, LocalDate today, String contactRemoved) {
        return plan(sheet, columns, new ImportContext(DateOrder.AS_FOUND, today, contactRemoved, null));
    }

    /**
     * Plans an import.
     *
     * @param sheet the file
     * @param columns what its columns mean
     */
    public ImportPlan plan(Sheet sheet, ColumnPlan columns, ImportContext context) {
        Whereabouts whereabouts = new Whereabouts(
                gazetteer,
                context.home(),
                sheet.rows().stream().map(row -> RowPlace.of(meaning -> cells(row, columns, meaning))));
        DateColumns dates = DateColumns.of(sheet, columns, context.dates());
        Optional<UrgencyScale> scale = Arrays.stream(columns.of(ColumnMeaning.URGENCY))
                .mapToObj(column -> UrgencyScale.of(sheet.headings().get(column), sheet.filled(column)))
                .flatMap(Optional::stream)
                .findFirst();
        RowReader reader =
                new RowReader(columns, whereabouts, skills, dates, scale, context.today(), context.contactRemoved());
        PersonsOfRows persons = new PersonsOfRows(sheet, columns);
        RowsWithoutNeed others = new RowsWithoutNeed(sheet, columns);
        List<PlannedNeed> needs = new ArrayList<>();
        List<Sheet.Row> rowsOfNeeds = new ArrayList<>();
        for (Sheet.Row row : sheet.rows()) {
            PlannedNeed need = reader.read(row, cellsOf(row, columns), persons.in(row));
            others.in(row).ifPresentOrElse(code -> needs.add(need.leftOutFor(Problem.at(row.line(), code))), () -> {
                needs.add(need);
                rowsOfNeeds.add(row);
            });
        }
        return new ImportPlan(
                columns, withRepetitions(withSkillsOfRepetitions(needs)), ofTheFile(sheet, columns, rowsOfNeeds));
    }

    private static RowReader.Cells cellsOf(Sheet.Row row, ColumnPlan columns) {
        return meaning -> cells(row, columns, meaning);
    }

    private static List<String> cells(Sheet.Row row, ColumnPlan columns, ColumnMeaning meaning) {
        return Arrays.stream(columns.of(meaning))
                .mapToObj(column -> meaning == ColumnMeaning.SKILLS
                        ? skill(row.cell(column), columns.columns().get(column).heading())
                        : row.cell(column))
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    /** Of a box the heading, if it is ticked. */
    private static String skill(String cell, String heading) {
        return !Vocabulary.isBox(cell) ? cell : Vocabulary.isTick(cell) ? heading : "";
    }

    private static List<Problem> ofTheFile(Sheet sheet, ColumnPlan columns, List<Sheet.Row> rowsOfNeeds) {
        List<Problem> problems = new ArrayList<>();
        if (!columns.has(ColumnMeaning.TITLE) && !columns.has(ColumnMeaning.SUMMARY)) {
            problems.add(Problem.at(0, ProblemCode.NO_TITLE_COLUMN));
        }
        FirstRowGuess.doubt(sheet).ifPresent(code -> problems.add(Problem.at(0, code)));
        for (int column : columns.of(ColumnMeaning.CONTACT)) {
            problems.add(Problem.in(0, sheet.headings().get(column), ProblemCode.CONTACT_COLUMN_NOT_TAKEN));
        }
        // a row of sums has no group either
        Sheet needs = new Sheet(sheet.line(), sheet.headings(), rowsOfNeeds);
        IntStream.concat(Arrays.stream(columns.of(ColumnMeaning.GROUP)), Arrays.stream(columns.of(ColumnMeaning.PLACE)))
                .filter(column -> looksMerged(needs, column))
                .forEach(column -> problems.add(Problem.in(
                        0,
                        sheet.headings().get(column),
                        ProblemCode.BLANKS_UNDER_VALUES,
                        needs.rows().size() - needs.filled(column).size())));
        return problems;
    }

    /** Filled in once for several rows, and never twice with the same: what a spreadsheet leaves of cells that were merged. */
    private static boolean looksMerged(Sheet sheet, int column) {
        List<String> filled = sheet.filled(column);
        int blank = sheet.rows().size() - filled.size();
        return blank >= FEWEST_BLANKS
                && 2 * blank >= filled.size()
                && filled.size() > 1
                && !sheet.rows().getFirst().cell(column).isEmpty()
                && filled.stream().distinct().count() == filled.size();
    }

    /** Some tables have a row for each skill: what the same need asks for in others is not lost with them. */
    private static List<PlannedNeed> withSkillsOfRepetitions(List<PlannedNeed> needs) {
        Map<String, List<PlannedNeed>> byKey = new LinkedHashMap<>();
        needs.stream().filter(PlannedNeed::comesIn).forEach(need -> byKey.computeIfAbsent(
                        need.externalKey(), unused -> new ArrayList<>())
                .add(need));
        return needs.stream()
                .map(need -> withSkillsOf(byKey.getOrDefault(need.externalKey(), List.of()), need))
                .toList();
    }

    private static PlannedNeed withSkillsOf(List<PlannedNeed> same, PlannedNeed need) {
        List<PlannedNeed> others = same.stream()
                .skip(1)
                .filter(other -> !need.skills().containsAll(other.skills()))
                .toList();
        if (others.isEmpty() || same.getFirst().line() != need.line()) {
            return need;
        }
        return need.withSkills(
                others.stream()
                        .flatMap(other -> other.skills().stream())
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                Problem.at(
                        need.line(),
                        ProblemCode.SKILLS_OF_LINES,
                        others.stream()
                                .map(other -> Integer.toString(other.line()))
                                .collect(Collectors.joining(", "))));
    }

    /** The same content twice comes in once; the same title twice is worth a look. */
    private static List<PlannedNeed> withRepetitions(List<PlannedNeed> needs) {
        Map<String, Integer> lineByKey = new HashMap<>();
        Map<String, Integer> lineByTitle = new HashMap<>();
        List<PlannedNeed> checked = new ArrayList<>();
        for (PlannedNeed need : needs) {
            if (!need.comesIn()) {
                // what is done, a sum, a heading: a row of the same words that is still open is no repetition of it
                checked.add(need);
                continue;
            }
            Integer same = lineByKey.putIfAbsent(need.externalKey(), need.line());
            String title = TextFolding.fold(need.groupName()) + "\n" + TextFolding.fold(need.title());
            Integer similar = same == null ? lineByTitle.putIfAbsent(title, need.line()) : null;
            if (same != null) {
                checked.add(need.with(Problem.at(need.line(), ProblemCode.DUPLICATE_OF_LINE, same)));
            } else if (similar != null) {
                checked.add(need.with(Problem.at(need.line(), ProblemCode.SAME_TITLE_AS_LINE, similar)));
            } else {
                checked.add(need);
            }
        }
        return checked;
    }
}
