package org.manyhands.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manyhands.needs.Urgency;
import org.manyhands.places.PlaceId;

/** Reads one row after the other; knows the plan, the day, and what the whole file taught. */
final class RowReader {

    /** "Some Institute (owner) | Another (maintainer)": the first, without its part. */
    private static final Pattern AFTER_FIRST_GROUP =
            Pattern.compile("\\s*(?:\\((?:owner|maintainer|host|lead)\\))?\\s*(?:[|;\\n].*)?$", Pattern.DOTALL);

    /** What is left around something that was taken out of a name: brackets with nothing in them, marks at its end. */
    private static final Pattern EMPTIED = Pattern.compile("\\s*[(\\[]\\W*[)\\]]|^[\\s,;:/·–-]+|[\\s,;:/·–-]+$");

    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s@\"<>]{3,500}");
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_WORDS = 500;
    private static final Pattern AFTER_SENTENCE = Pattern.compile("[.?!:؟。？]$");
    private static final Set<ProblemCode> WORDS_KEPT =
            EnumSet.of(ProblemCode.DATE_NOT_READ, ProblemCode.DATE_IN_WORDS, ProblemCode.NUMBER_NOT_READ);
    /** With markup and several groups in one cell; the first is taken. */
    private static final int LONGEST_GROUP = 500;

    private final ColumnPlan columns;
    private final Whereabouts whereabouts;
    private final RowSkills skills;
    private final DateColumns dates;
    private final Optional<UrgencyScale> scale;
    private final LocalDate today;
    private final String contactRemoved;

    RowReader(
            ColumnPlan columns,
            Whereabouts whereabouts,
            RowSkills skills,
            DateColumns dates,
            Optional<UrgencyScale> scale,
            LocalDate today,
            String contactRemoved) {
        this.columns = columns;
        this.whereabouts = whereabouts;
        this.skills = skills;
        this.dates = dates;
        this.scale = scale;
        this.today = today;
        this.contactRemoved = contactRemoved;
    }

    /** The filled cells of a meaning, left to right. */
    interface Cells {

        List<String> of(ColumnMeaning meaning);

        default String first(ColumnMeaning meaning) {
            return of(meaning).stream().findFirst().orElse("");
        }
    }

    /**
     * Reads one.
     *
     * @param persons names that its texts must not tell
     */
    PlannedNeed read(Sheet.Row row, Cells cells, List<String> persons) {
        List<Problem> problems = new ArrayList<>();
        RowTexts texts =
                RowTexts.of(row.line(), cells, columns.has(ColumnMeaning.SUMMARY), persons, contactRemoved, problems);
        checkMarks(row, problems);
        RowPlace where = RowPlace.of(cells::of);
        @Nullable PlaceId place = whereabouts.find(row.line(), where, problems);
        RowSkills.Found found = skills.in(texts, cells.of(ColumnMeaning.SKILLS), cells.of(ColumnMeaning.CATEGORY));
        if (found.skills().isEmpty()) {
            problems.add(Problem.at(row.line(), ProblemCode.SKILLS_NOT_FOUND));
        }
        String group = group(row.line(), cells, problems);
        RowDates days = RowDates.of(
                cells.first(ColumnMeaning.STARTS),
                cells.first(ColumnMeaning.ENDS),
                dates,
                (column, code, arguments) -> problems.add(Problem.in(row.line(), heading(column), code, arguments)));
        @Nullable LocalDate ends = days.ends();
        if (ends != null && ends.isBefore(today)) {
            problems.add(Problem.at(row.line(), ProblemCode.DATE_PAST, ends));
        }
        int people = people(row.line(), cells, problems);
        @Nullable Integer hours = hours(row.line(), cells, problems);
        return new PlannedNeed(
                row.line(),
                texts.title(),
                withWords(row.line(), texts.summary(), cells, persons, problems),
                group,
                place,
                where.remote(),
                found.skills(),
                found.hinted(),
                people,
                hours,
                days.starts(),
                ends,
                urgency(cells),
                CleanText.shortened(CleanText.line(String.join(", ", cells.of(ColumnMeaning.CATEGORY))), LONGEST_NAME),
                link(cells),
                CleanText.shortened(CleanText.line(cells.first(ColumnMeaning.EXTERNAL_ID)), LONGEST_NAME),
                ContentKey.of(cells),
                Problem.merged(problems));
    }

    /** What was said of time in words that no field of a need holds stands under its text: nothing told is lost. */
    private String withWords(int line, String summary, Cells cells, List<String> persons, List<Problem> problems) {
        Set<String> lines = new LinkedHashSet<>();
        problems.stream()
                .filter(problem -> WORDS_KEPT.contains(problem.code()))
                .flatMap(problem -> columns.columns().stream()
                        .filter(column -> column.heading().equals(problem.column()))
                        .map(ColumnPlan.PlannedColumn::meaning))
                .distinct()
                .forEach(meaning -> lines.add(lineOf(meaning, cells)));
        String hours = cells.first(ColumnMeaning.HOURS);
        if (CountingWords.countsTime(hours)
                || (Amount.hours(hours).isPresent() && CountingWords.countsTime(heading(ColumnMeaning.HOURS)))) {
            lines.add(lineOf(ColumnMeaning.HOURS, cells));
        }
        if (lines.isEmpty()) {
            return summary;
        }
        String words =
                RowTexts.withoutPersonsAndTraces(line, String.join("\n", lines), persons, contactRemoved, problems);
        String whole = (summary + "\n\n" + words).strip();
        return CleanText.length(whole) > PlannedNeed.LONGEST_SUMMARY ? summary : whole;
    }

    /** "When: every Saturday", as the file writes it. */
    private String lineOf(ColumnMeaning meaning, Cells cells) {
        String heading = CleanText.shortened(CleanText.line(heading(meaning)), LONGEST_NAME);
        String cell = CleanText.shortened(CleanText.line(cells.first(meaning)), LONGEST_WORDS);
        return heading.isEmpty()
                ? cell
                : heading + (AFTER_SENTENCE.matcher(heading).find() ? " " : ": ") + cell;
    }

    private void checkMarks(Sheet.Row row, List<Problem> problems) {
        for (int column = 0; column < row.cells().size(); column++) {
            if (columns.columns().get(column).meaning().isTaken() && CleanText.hasTooManyMarks(row.cell(column))) {
                problems.add(
                        Problem.in(row.line(), columns.columns().get(column).heading(), ProblemCode.TOO_MANY_MARKS));
            }
        }
    }

    private String group(int line, Cells cells, List<Problem> problems) {
        String written = CleanText.withoutMarkup(CleanText.beginning(cells.first(ColumnMeaning.GROUP), LONGEST_GROUP));
        String first = AFTER_FIRST_GROUP.matcher(written).replaceFirst("");
        // of a name nothing is shown as removed: what is left of it is the name
        String name = EMPTIED.matcher(RowTexts.withoutTraces(line, CleanText.line(first), "", problems))
                .replaceAll("")
                .strip();
        if (name.isEmpty() && columns.has(ColumnMeaning.GROUP)) {
            problems.add(Problem.at(line, ProblemCode.GROUP_MISSING));
        }
        return CleanText.shortened(name, LONGEST_NAME);
    }

    /** Said in its own column, or where a day would stand; nowhere else, because texts say "urgent" of many things. */
    private @Nullable Urgency urgency(Cells cells) {
        return cells.of(ColumnMeaning.URGENCY).stream()
                .flatMap(cell -> scale.flatMap(known -> known.of(cell)).or(() -> UrgencyWords.degree(cell)).stream())
                .findFirst()
                .or(() -> Stream.of(ColumnMeaning.ENDS, ColumnMeaning.STARTS)
                        .flatMap(meaning -> cells.of(meaning).stream())
                        .flatMap(cell -> UrgencyWords.soon(cell).stream())
                        .findFirst())
                .orElse(null);
    }

    private int people(int line, Cells cells, List<Problem> problems) {
        int people = number(line, cells, ColumnMeaning.PEOPLE, Amount::people, problems)
                // "2x electrician" among the skills
                .or(() -> cells.of(ColumnMeaning.SKILLS).stream()
                        .flatMap(cell -> Amount.eachTimes(cell).stream())
                        .reduce(Integer::sum))
                .orElse(1);
        if (people > PlannedNeed.MOST_PEOPLE) {
            problems.add(Problem.at(line, ProblemCode.PEOPLE_TOO_MANY, people, PlannedNeed.MOST_PEOPLE));
        }
        return Math.clamp(people, 1, PlannedNeed.MOST_PEOPLE);
    }

    private @Nullable Integer hours(int line, Cells cells, List<Problem> problems) {
        Optional<Integer> hours = number(line, cells, ColumnMeaning.HOURS, Amount::hours, problems);
        hours.filter(many -> many > PlannedNeed.MOST_HOURS)
                .ifPresent(many ->
                        problems.add(Problem.at(line, ProblemCode.HOURS_TOO_MANY, many, PlannedNeed.MOST_HOURS)));
        return hours.filter(each -> each > 0 && each <= PlannedNeed.MOST_HOURS).orElse(null);
    }

    private Optional<Integer> number(
            int line,
            Cells cells,
            ColumnMeaning meaning,
            Function<String, Optional<Integer>> amount,
            List<Problem> problems) {
        String cell = cells.first(meaning);
        if (Vocabulary.saysNothing(cell)) {
            return Optional.empty();
        }
        Optional<Integer> number = amount.apply(cell);
        if (number.isEmpty()) {
            problems.add(Problem.in(line, heading(meaning), ProblemCode.NUMBER_NOT_READ, cell));
        }
        return number;
    }

    private static @Nullable String link(Cells cells) {
        return cells.of(ColumnMeaning.LINK).stream()
                .filter(cell -> WEB_ADDRESS.matcher(cell).matches())
                .findFirst()
                .orElse(null);
    }

    private String heading(ColumnMeaning meaning) {
        return columns.columns().get(columns.of(meaning)[0]).heading();
    }
}
