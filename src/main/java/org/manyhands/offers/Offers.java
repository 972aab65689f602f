package org.manyhands.offers;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.manyhands.shared.id.OfferId;
import org.manyhands.shared.id.PersonId;

/** Offers as stored. */
@ApplicationScoped
class Offers implements PanacheRepositoryBase<Offer, UUID> {

    /** The offers of a person that are not over, the newest first. */
    List<Offer> open(PersonId owner) {
        return list("personId = ?1 and state <> ?2 order by createdAt desc, id", owner.value(), OfferState.CLOSED);
    }

    /** The offers of a person in this state, locked: pausing everything must not miss one that is just being resumed. */
    List<Offer> lockAll(PersonId owner, OfferState state) {
        return find("personId = ?1 and state = ?2 order by id", owner.value(), state)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    Optional<Offer> find(OfferId id) {
        return findByIdOptional(id.value());
    }

    Optional<Offer> lock(OfferId id) {
        return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    List<Offer> of(Collection<OfferId> ids) {
        return ids.isEmpty()
                ? List.of()
                : list("id in ?1", ids.stream().map(OfferId::value).distinct().toList());
    }
}
