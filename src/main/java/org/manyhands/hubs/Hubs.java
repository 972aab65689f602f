package org.manyhands.hubs;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.manyhands.shared.Absent;
import org.manyhands.shared.id.HubId;

/** Hubs as stored. */
@ApplicationScoped
class Hubs implements PanacheRepositoryBase<Hub, UUID> {

    /** The hub; whether the actor may know of it, {@link HubPolicy} says. */
    Hub get(HubId id) {
        return findByIdOptional(id.value()).orElseThrow(Absent::new);
    }

    /** Whether another hub has this name, capital letters aside. */
    boolean isTaken(String name, HubId except) {
        return count("lower(name) = lower(?1) and id <> ?2", name, except.value()) > 0;
    }
}
