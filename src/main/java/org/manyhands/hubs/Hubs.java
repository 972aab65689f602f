package org.manyhands.hubs;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.SessionCheckMode;
import org.manyhands.shared.Absent;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.jobs.OneAtATime;

/** Hubs as stored. */
@ApplicationScoped
class Hubs implements PanacheRepositoryBase<Hub, UUID> {

    private final OneAtATime oneAtATime;

    @Inject
    Hubs(OneAtATime oneAtATime) {
        this.oneAtATime = oneAtATime;
    }

    /** The hub; whether the actor may know of it, {@link HubPolicy} says. */
    Hub get(HubId id) {
        return findByIdOptional(id.value()).orElseThrow(Absent::new);
    }

    /** The hub, held until the transaction ends: whoever counts who is left in it counts alone. */
    void hold(HubId id) {
        if (findById(id.value(), LockModeType.PESSIMISTIC_WRITE) == null) {
            throw new Absent();
        }
    }

    /** These hubs. Those that this page has read already are not read again: the masthead names the reader's own. */
    List<Hub> of(Collection<HubId> ids) {
        return getEntityManager()
                .unwrap(Session.class)
                .findMultiple(
                        Hub.class, ids.stream().map(HubId::value).distinct().toList(), SessionCheckMode.ENABLED)
                .stream()
                .filter(Objects::nonNull)
                .toList();
    }

    /** Nobody else gives a hub a name until the transaction ends: of two who want one, the second reads that it is taken. */
    void holdNames() {
        oneAtATime.await("hubs.names");
    }

    /** Whether another hub has this name, capital letters aside. */
    boolean isTaken(String name, HubId except) {
        return count("lower(name) = lower(?1) and id <> ?2", name, except.value()) > 0;
    }
}
