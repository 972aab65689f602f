package org.manyhands.hubs;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The steps of memberships as stored. */
@ApplicationScoped
class MembershipEvents implements PanacheRepositoryBase<MembershipEvent, UUID> {

    /** Oldest first. */
    List<MembershipEvent> of(MembershipId membership) {
        return list("membershipId = ?1 order by at, id", membership.value());
    }
}
