package org.manyhands.offers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.id.PersonId;

/** Makes the moves of offers and writes them down, always both. */
@ApplicationScoped
class OfferTransitions {

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    OfferTransitions(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    void move(Offer offer, OfferMove move, PersonId by, @Nullable OfferEnding why) {
        OfferState before = offer.state();
        offer.move(move, why, clock.instant());
        entities.persist(
                new OfferHistoryEntry(offer, OfferHistoryEntry.Act.of(move), before, by, why, clock.instant()));
    }

    void started(Offer offer, PersonId by) {
        entities.persist(new OfferHistoryEntry(offer, OfferHistoryEntry.Act.STARTED, null, by, null, clock.instant()));
    }

    void note(Offer offer, OfferHistoryEntry.Act act, PersonId by) {
        entities.persist(new OfferHistoryEntry(offer, act, offer.state(), by, null, clock.instant()));
    }
}
