package org.manyhands.hubs;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The history of memberships, as stored. */
@ApplicationScoped
class MembershipHistory implements PanacheRepositoryBase<MembershipHistoryEntry, UUID> {

    /** Oldest first. */
    List<MembershipHistoryEntry> of(MembershipId membership) {
        return list("membershipId = ?1 order by at, id", membership.value());
    }
}
