package org.manyhands.groups;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.manyhands.shared.id.GroupId;

/** The steps of groups as stored. */
@ApplicationScoped
class GroupSteps implements PanacheRepositoryBase<GroupStep, UUID> {

    /** Oldest first. */
    List<GroupStep> of(GroupId group) {
        return list("groupId = ?1 order by at, id", group.value());
    }
}
