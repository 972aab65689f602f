package org.manyhands.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.manyhands.exchange.ColumnPlan.PlannedColumn;
import org.manyhands.needs.NeedBoard;
import org.manyhands.needs.NeedRow;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Verdict;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.ImportId;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.id.PersonId;
import org.manyhands.shared.text.PersonalTraces;
import org.manyhands.shared.vault.VaultSealed;

/** Reads of files and what became of them, for the coordinators of a hub; to everybody else there are none. */
@ApplicationScoped
public class ImportBoard {

    /** Imports, and drafts of one, a page. */
    public static final int PAGE = 20;

    private static final int EXAMPLES = 3;
    private static final int LONGEST_EXAMPLE = 60;

    private final FileImports files;
    private final FileImportHistory history;
    private final ImportedRows rows;
    private final ImportPlans plans;
    private final DryRunAssembler dryRuns;
    private final NeedBoard needs;
    private final EntityManager entities;
    private final Clock clock;

    @Inject
    ImportBoard(
            FileImports files,
            FileImportHistory history,
            ImportedRows rows,
            ImportPlans plans,
            DryRunAssembler dryRuns,
            NeedBoard needs,
            EntityManager entities,
            Clock clock) {
        this.files = files;
        this.history = history;
        this.rows = rows;
        this.plans = plans;
        this.dryRuns = dryRuns;
        this.needs = needs;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * One file in the list of a hub.
     *
     * @param since when it came into its state
     * @param ends when it goes by itself if nobody decides; counts only while it waits
     * @param by who brought it
     */
    public record Item(
            ImportId id,
            String fileName,
            ImportState state,
            Instant since,
            Instant ends,
            PersonId by,
            int rows,
            int drafts) {}

    /** A page of the list, the latest first. */
    public record Page(List<Item> items, long total) {}

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

    /** One thing that happened to a file. */
    public record Happening(ImportState to, PersonId by, Instant at) {}

    /**
     * What became of a file.
     *
     * @param left how many of its needs are there now
     * @param drafts one page of these, in the order of the file
     * @param undoable whether it can be undone
     * @param undoUntil until when
     */
    public record Result(
            ImportId id,
            HubId hub,
            String fileName,
            ImportState state,
            int rows,
            int made,
            int alreadyHere,
            int leftOut,
            long left,
            List<NeedRow> drafts,
            List<Happening> history,
            boolean undoable,
            Instant undoUntil) {}

    /**
     * The files of a hub.
     *
     * @param page from 0
     * @throws Absent if the actor may not import into it
     */
    public Page list(Actor actor, HubId hub, int page) {
        ImportPolicy.work(actor, hub).orAbsent();
        Instant kept = clock.instant().minus(ImportPolicy.KEPT);
        String those = " from FileImport f where f.hubId = :hub and (f.state <> :waiting or f.since > :kept)";
        Map<String, Object> parameters = Map.of("hub", hub.value(), "waiting", ImportState.UPLOADED, "kept", kept);
        // Never the content: a page of files that wait would be many megabytes.
        var listed = entities.createQuery(
                "select f.id, f.fileName, f.state, f.since, f.broughtBy, f.rowCount, f.drafts" + those
                        + " order by f.since desc, f.id",
                Tuple.class);
        var counted = entities.createQuery("select count(f)" + those, Long.class);
        parameters.forEach(listed::setParameter);
        parameters.forEach(counted::setParameter);
        List<Item> items = listed.setFirstResult(page * PAGE).setMaxResults(PAGE).getResultList().stream()
                .map(ImportBoard::item)
                .toList();
        return new Page(items, counted.getSingleResult());
    }

    private static Item item(Tuple row) {
        Instant since = row.get(3, Instant.class);
        return new Item(
                new ImportId(row.get(0, UUID.class)),
                row.get(1, String.class),
                row.get(2, ImportState.class),
                since,
                since.plus(ImportPolicy.KEPT),
                new PersonId(row.get(4, UUID.class)),
                row.get(5, Integer.class),
                row.get(6, Integer.class));
    }

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
    public Waiting waiting(Actor actor, ImportId id) {
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

    /**
     * What became of a file.
     *
     * @param page of its drafts, from 0
     * @throws Absent if it does not exist for the actor, or still waits
     */
    public Result result(Actor actor, ImportId id, int page, Locale locale) {
        FileImport file = files.get(actor, id);
        if (file.state() == ImportState.UPLOADED) {
            throw new Absent();
        }
        List<NeedId> ids = rows.of(id, page, PAGE);
        Map<NeedId, NeedRow> shown = needs.of(actor, ids, locale);
        return new Result(
                id,
                file.hub(),
                file.fileName(),
                file.state(),
                file.rowCount(),
                file.drafts(),
                file.alreadyHere(),
                file.leftOut(),
                rows.left(id),
                ids.stream().map(shown::get).filter(Objects::nonNull).toList(),
                history.of(id).stream()
                        .map(entry -> new Happening(entry.move().to(), entry.by(), entry.at()))
                        .toList(),
                ImportPolicy.undo(file.state(), file.since(), clock.instant()).isAllowed(),
                file.since().plus(ImportPolicy.KEPT));
    }
}
