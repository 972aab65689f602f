package org.manyhands.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.manyhands.groups.GroupDirectory;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Verdict;
import org.manyhands.shared.id.GroupId;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.ImportId;

/** A coordinator says what the columns of a file mean, and what the file does not say itself. */
@ApplicationScoped
public class DecideColumns {

    private final FileImports files;
    private final GroupDirectory groups;

    @Inject
    DecideColumns(FileImports files, GroupDirectory groups) {
        this.files = files;
        this.groups = groups;
    }

    /**
     * Keeps the decisions.
     *
     * @param seen version of the decisions that the actor had before them
     * @param columns made from the plan that the actor was shown
     * @return why not; empty if they are kept
     * @throws Absent if the file does not exist for the actor, or the group is not of its hub
     */
    @Transactional
    public Optional<ImportRefusal> handle(
            Actor actor, ImportId id, int seen, ColumnPlan columns, ImportChoices choices) {
        FileImport file = files.lock(actor, id);
        if (ImportPolicy.decide(file.state()) instanceof Verdict.Refused<ImportRefusal>(ImportRefusal why)) {
            return Optional.of(why);
        }
        file.stillAt(seen);
        if (!columns.has(ColumnMeaning.TITLE) && !columns.has(ColumnMeaning.SUMMARY)) {
            return Optional.of(ImportRefusal.NO_TITLE);
        }
        if (choices.rest() == MissingGroup.LEAVE_OUT && !columns.has(ColumnMeaning.GROUP)) {
            return Optional.of(ImportRefusal.NO_GROUP);
        }
        checkGroup(choices.group(), file.hub());
        file.decide(columns, choices);
        return Optional.empty();
    }

    private void checkGroup(@Nullable GroupId group, HubId hub) {
        if (group != null
                && groups.find(group).filter(found -> found.hub().equals(hub)).isEmpty()) {
            throw new Absent();
        }
    }
}
