package org.manyhands.groups;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.manyhands.shared.id.GroupId;

/** The history of groups, as stored. */
@ApplicationScoped
class GroupHistory implements PanacheRepositoryBase<GroupHistoryEntry, UUID> {

    /** Oldest first. */
    List<GroupHistoryEntry> of(GroupId group) {
        return list("groupId = ?1 order by at, id", group.value());
    }
}
