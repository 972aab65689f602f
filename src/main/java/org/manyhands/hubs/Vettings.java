package org.manyhands.hubs;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Records of vetting as stored. */
@ApplicationScoped
class Vettings implements PanacheRepositoryBase<Vetting, UUID> {

    /** The record that nobody has ended, expired or not; at most one. */
    Optional<Vetting> open(MembershipId membership) {
        return find("membershipId = ?1 and endedAt is null", membership.value()).firstResultOptional();
    }
}
