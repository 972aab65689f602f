package org.manyhands.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.manyhands.groups.ForgetGroups;
import org.manyhands.needs.DraftImported;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Verdict;
import org.manyhands.shared.id.ImportId;
import org.manyhands.shared.id.NeedId;

/**
 * Takes an import back: every draft that nobody has touched goes, every other stays. The rows of what is gone can be
 * imported again. Groups that were written down for it go as well, unless the hub trusts them or they are of use already.
 */
@ApplicationScoped
public class UndoImport {

    /** What came of it. */
    public sealed interface Outcome {

        /** All are gone but these. */
        record Undone(List<NeedId> kept) implements Outcome {}

        /** Nothing was done. */
        record Refused(ImportRefusal why) implements Outcome {}
    }

    private final FileImports files;
    private final FileImportHistory history;
    private final DraftImported drafts;
    private final ForgetGroups forgetGroups;
    private final Clock clock;

    @Inject
    UndoImport(
            FileImports files,
            FileImportHistory history,
            DraftImported drafts,
            ForgetGroups forgetGroups,
            Clock clock) {
        this.files = files;
        this.history = history;
        this.drafts = drafts;
        this.forgetGroups = forgetGroups;
        this.clock = clock;
    }

    /**
     * Undoes it.
     *
     * @throws Absent if the import does not exist for the actor
     */
    @Transactional
    public Outcome handle(Actor actor, ImportId id) {
        FileImport file = files.lock(actor, id);
        Instant now = clock.instant();
        if (ImportPolicy.undo(file.state(), file.since(), now)
                instanceof Verdict.Refused<ImportRefusal>(ImportRefusal why)) {
            return new Outcome.Refused(why);
        }
        DraftImported.Undone undone = drafts.undo(actor, file.hub(), id);
        forgetGroups.handle(actor, file.hub(), files.notChosen(undone.freed()), broughtAt(id));
        file.undone(now);
        history.persist(new FileImportHistoryEntry(id, ImportMove.UNDO, ImportState.IMPORTED, actor.id(), now));
        return new Outcome.Undone(undone.kept());
    }

    /** What the import wrote down, it wrote down later than this. */
    private Instant broughtAt(ImportId id) {
        return history.of(id).stream()
                .map(FileImportHistoryEntry::at)
                .findFirst()
                .orElseThrow();
    }
}
