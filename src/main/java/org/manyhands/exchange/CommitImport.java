package org.manyhands.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.manyhands.groups.RecordGroups;
import org.manyhands.hubs.HubDirectory;
import org.manyhands.hubs.HubSummary;
import org.manyhands.needs.DraftImported;
import org.manyhands.needs.ImportedNeed;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Conflict;
import org.manyhands.shared.Verdict;
import org.manyhands.shared.id.GroupId;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.ImportId;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.jobs.OneAtATime;
import org.manyhands.shared.jobs.StillBusy;
import org.manyhands.shared.text.Language;
import org.manyhands.shared.text.Texts;
import org.manyhands.shared.vault.Vault;

/**
 * Makes drafts of a file that was looked at: all of them and everything that belongs to them in one transaction, or nothing.
 * Rows that this hub has already make nothing, whoever imported them.
 */
@ApplicationScoped
public class CommitImport {

    /** What came of it. */
    public sealed interface Outcome {

        /** So many drafts were made. */
        record Imported(int drafts) implements Outcome {}

        /** Nothing was done. */
        record Refused(ImportRefusal why) implements Outcome {}
    }

    private static final int ROWS_AT_ONCE = 500;

    private final FileImports files;
    private final FileImportHistory history;
    private final ImportedRows rows;
    private final DryRunAssembler dryRuns;
    private final ImportPlans plans;
    private final RowDrafts rowDrafts;
    private final RecordGroups recordGroups;
    private final DraftImported draftImported;
    private final HubDirectory hubs;
    private final Texts texts;
    private final OneAtATime oneAtATime;
    private final EntityManager entities;
    private final Vault vault;
    private final Clock clock;

    @Inject
    CommitImport(
            FileImports files,
            FileImportHistory history,
            ImportedRows rows,
            DryRunAssembler dryRuns,
            ImportPlans plans,
            RowDrafts rowDrafts,
            RecordGroups recordGroups,
            DraftImported draftImported,
            HubDirectory hubs,
            Texts texts,
            OneAtATime oneAtATime,
            EntityManager entities,
            Vault vault,
            Clock clock) {
        this.files = files;
        this.history = history;
        this.rows = rows;
        this.dryRuns = dryRuns;
        this.plans = plans;
        this.rowDrafts = rowDrafts;
        this.recordGroups = recordGroups;
        this.draftImported = draftImported;
        this.hubs = hubs;
        this.texts = texts;
        this.oneAtATime = oneAtATime;
        this.entities = entities;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * Imports it.
     *
     * @param seen version of the decisions that the dry run followed
     * @param trust on what the hub's trust in groups that it does not know yet rests; empty to write them down only
     * @throws Absent if the file does not exist for the actor
     * @throws Conflict if the decisions have changed since
     * @throws StillBusy if another import into the hub, which may be of the same file, is still being written
     */
    @Transactional
    public Outcome handle(Actor actor, ImportId id, int seen, String trust) {
        HubId into = files.hub(actor, id);
        holdUpOthers(into);
        FileImport file = files.lock(actor, id);
        if (ImportPolicy.decide(file.state()) instanceof Verdict.Refused<ImportRefusal>(ImportRefusal why)) {
            return new Outcome.Refused(why);
        }
        file.stillAt(seen);
        HubSummary hub = hubs.find(into).orElseThrow(Absent::new);
        DryRun run = dryRuns.of(file);
        List<DryRun.Row> in = run.rows().stream()
                .filter(row -> row.fate() == DryRun.Fate.COMES_IN)
                .toList();
        if (in.isEmpty()) {
            return new Outcome.Refused(ImportRefusal.NOTHING_NEW);
        }
        Map<String, GroupId> groups = groups(actor, hub, in, trust);
        int made = 0;
        for (int from = 0; from < in.size(); from += ROWS_AT_ONCE) {
            made += make(actor, hub, file, in.subList(from, Math.min(in.size(), from + ROWS_AT_ONCE)), groups);
        }
        Instant now = clock.instant();
        files.lock(actor, id).imported(run.counts(), vault, now);
        history.persist(new FileImportHistoryEntry(id, ImportMove.IMPORT, ImportState.UPLOADED, actor.id(), now));
        plans.forget(id);
        return new Outcome.Imported(made);
    }

    /** Some rows, written and forgotten: ten thousand needs at once would be more than a small machine holds. */
    private int make(Actor actor, HubSummary hub, FileImport file, List<DryRun.Row> rows, Map<String, GroupId> groups) {
        List<ImportedNeed> drafts = rows.stream()
                .map(row -> rowDrafts.of(row.need(), groupOf(row, groups, file), file.choices(), hub.place()))
                .toList();
        List<NeedId> made = draftImported.handle(actor, hub.id(), file.id(), file.fileName(), drafts);
        for (int i = 0; i < made.size(); i++) {
            this.rows.persist(new ImportedRow(made.get(i), file, rows.get(i)));
        }
        entities.flush();
        entities.clear();
        return made.size();
    }

    private static GroupId groupOf(DryRun.Row row, Map<String, GroupId> groups, FileImport file) {
        GroupId group = row.group().isEmpty() ? file.choices().group() : groups.get(row.group());
        return Objects.requireNonNull(group, "a row without a group does not come in");
    }

    /**
     * Two files with the same rows at once, or one file twice: the second one waits, and sees what the first one made. Before anything
     * else is locked, so that nobody waits where it could not be told for what.
     */
    private void holdUpOthers(HubId hub) {
        oneAtATime.awaitPatiently("exchange.import." + hub);
    }

    private Map<String, GroupId> groups(Actor actor, HubSummary hub, List<DryRun.Row> in, String trust) {
        List<String> names = in.stream()
                .map(DryRun.Row::group)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        Language language = hub.languages().stream()
                .flatMap(code -> Language.of(code).stream())
                .findFirst()
                .orElse(Language.ENGLISH);
        return recordGroups.handle(actor, hub.id(), names, texts.say(language, "exchange:group_alias"), trust);
    }
}
