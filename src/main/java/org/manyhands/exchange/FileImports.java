package org.manyhands.exchange;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.id.GroupId;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.ImportId;

/** Files as stored. Nothing comes out without saying who asks. */
@ApplicationScoped
class FileImports implements PanacheRepositoryBase<FileImport, UUID> {

    private final Clock clock;

    @Inject
    FileImports(Clock clock) {
        this.clock = clock;
    }

    /**
     * The file.
     *
     * @throws Absent if it does not exist for this actor, or has waited too long
     */
    FileImport get(Actor actor, ImportId id) {
        return seen(actor, findById(id.value()));
    }

    /** The same, locked until the end of the transaction, so that of two who decide at once one does. */
    FileImport lock(Actor actor, ImportId id) {
        return seen(actor, findById(id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /**
     * The hub that the file is for, without looking at the rest of it.
     *
     * @throws Absent if it does not exist for this actor
     */
    HubId hub(Actor actor, ImportId id) {
        HubId hub = find("select f.hubId from FileImport f where f.id = ?1", id.value())
                .project(UUID.class)
                .singleResultOptional()
                .map(HubId::new)
                .orElseThrow(Absent::new);
        ImportPolicy.work(actor, hub).orAbsent();
        return hub;
    }

    private FileImport seen(Actor actor, @Nullable FileImport file) {
        if (file == null || isOver(file)) {
            throw new Absent();
        }
        ImportPolicy.work(actor, file.hub()).orAbsent();
        return file;
    }

    private boolean isOver(FileImport file) {
        return file.state() == ImportState.UPLOADED
                && !file.since().plus(ImportPolicy.KEPT).isAfter(clock.instant());
    }

    /** Whether nobody has decided about it, as the database has it now. */
    boolean stillWaits(ImportId id) {
        return count("id = ?1 and state = ?2", id.value(), ImportState.UPLOADED) == 1;
    }

    long waiting(HubId hub) {
        return count("hubId = ?1 and state = ?2 and since > ?3", hub.value(), ImportState.UPLOADED, keptSince());
    }

    /** Those whose time is over; without their content. */
    List<UUID> over() {
        return find("select f.id from FileImport f where state = ?1 and since <= ?2", ImportState.UPLOADED, keptSince())
                .project(UUID.class)
                .list();
    }

    /** Those of these groups that no file's rest was given to. */
    List<GroupId> notChosen(List<GroupId> groups) {
        Set<UUID> chosen = new HashSet<>(find(
                        "select f.groupId from FileImport f where f.groupId in ?1",
                        groups.stream().map(GroupId::value).toList())
                .project(UUID.class)
                .list());
        return groups.stream().filter(group -> !chosen.contains(group.value())).toList();
    }

    private Instant keptSince() {
        return clock.instant().minus(ImportPolicy.KEPT);
    }
}
