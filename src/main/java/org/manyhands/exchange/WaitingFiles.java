package org.manyhands.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.manyhands.exchange.ColumnPlan.PlannedColumn;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Verdict;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.ImportId;
import org.manyhands.shared.text.PersonalTraces;
import org.manyhands.shared.vault.VaultSealed;

/** Reads of files that nobody has decided about yet: their columns, and what would become of their rows. */
@ApplicationScoped
public class WaitingFiles {

    private static final int EXAMPLES = 3;
    private static final int LONGEST_EXAMPLE = 60;

    private final FileImports files;
    private final ImportPlans plans;
    private final DryRunAssembler dryRuns;

    @Inject
    WaitingFiles(FileImports files, ImportPlans plans, DryRunAssembler dryRuns) {
        this.files = files;
        this.plans = plans;
        this.dryRuns = dryRuns;
    }

    /**
     * A file that waits, with what was decided so far.
     *
     * @param version of these decisions, to be given back with new ones
     * @param nameOfRest what a new group for the rows without one would be called
     * @param problems of the file as a whole
     */
    public record Waiting(
            ImportId id,
            HubId hub,
            String fileName,
            int version,
            int rows,
            ColumnPlan plan,
            List<Column> columns,
            ImportChoices choices,
            String nameOfRest,
            List<Problem> problems) {}

    /**
     * One column of it.
     *
     * @param examples some of what stands under its heading; none of what is not taken while there is a title, nor of anything that seems to lead to persons
     */
    public record Column(PlannedColumn planned, List<String> examples) {}

    /**
     * Whether a file waits for a decision.
     *
     * @throws Absent if it does not exist for the actor
     */
    public boolean isWaiting(Actor actor, ImportId id) {
        return files.get(actor, id).state() == ImportState.UPLOADED;
    }

    /**
     * A file that waits.
     *
     * @throws Absent if it does not exist for the actor, or waits no longer
     */
    public Waiting find(Actor actor, ImportId id) {
        FileImport file = waitingFile(actor, id);
        CsvFile.Reading.Read read = plans.read(file);
        ColumnPlan plan = file.columns(ColumnGuess.of(read.sheet()));
        return new Waiting(
                id,
                file.hub(),
                file.fileName(),
                file.version(),
                file.rowCount(),
                plan,
                IntStream.range(0, plan.columns().size())
                        .mapToObj(column -> column(read.sheet(), plan, column))
                        .toList(),
                file.choices(),
                DryRunAssembler.nameOfRest(file.fileName()),
                problems(file, read));
    }

    /** About the file; what is to be said about a row stands with the row. */
    private static List<Problem> problems(FileImport file, CsvFile.Reading.Read read) {
        return Stream.concat(
                        read.problems().stream().filter(problem -> problem.line() == 0),
                        FirstRowGuess.doubt(read.sheet()).stream().map(code -> Problem.at(0, code)))
                .toList();
    }

    private static Column column(Sheet sheet, ColumnPlan plan, int column) {
        PlannedColumn planned = plan.columns().get(column);
        List<String> examples = !mayShowExamples(plan, planned.meaning())
                ? List.of()
                : sheet.filled(column).stream()
                        .map(CleanText::line)
                        .filter(cell -> PersonalTraces.find(cell).isEmpty())
                        .map(cell -> CleanText.shortened(cell, LONGEST_EXAMPLE))
                        .distinct()
                        .limit(EXAMPLES)
                        .toList();
        return new Column(planned, examples);
    }

    /**
     * What is not taken is not shown either: nobody knows what stands there, and it may be names. Only where the title has not
     * been found must somebody look for it.
     */
    private static boolean mayShowExamples(ColumnPlan plan, ColumnMeaning meaning) {
        return meaning.isTaken() || (meaning == ColumnMeaning.IGNORE && !plan.has(ColumnMeaning.TITLE));
    }

    /**
     * What would become of each row of a file that waits.
     *
     * @throws Absent if it does not exist for the actor, or waits no longer
     */
    public DryRun dryRun(Actor actor, ImportId id) {
        return dryRuns.of(waitingFile(actor, id));
    }

    /**
     * Makes the plan of a file that waits, so that the transaction that imports it need not. Does nothing where somebody decides
     * about the file at this moment: whoever imports it is told so by the use case.
     */
    public void plan(Actor actor, ImportId id) {
        try {
            dryRun(actor, id);
        } catch (VaultSealed goneOrSealed) {
            // With the decision goes the key to the file; what was read before knows nothing of it.
            if (files.stillWaits(id)) {
                throw goneOrSealed;
            }
        }
    }

    /** Whether it waits now, whatever was read of it in this request; {@link #isWaiting} says who may ask. */
    public boolean stillWaits(Actor actor, ImportId id) {
        return isWaiting(actor, id) && files.stillWaits(id);
    }

    private FileImport waitingFile(Actor actor, ImportId id) {
        FileImport file = files.get(actor, id);
        if (ImportPolicy.decide(file.state()) instanceof Verdict.Refused) {
            throw new Absent();
        }
        return file;
    }
}
