package org.manyhands.offers;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.id.PersonId;

/** One row of an offer's history. */
@Entity
@Immutable
@Table(name = "offer_event")
class OfferHistoryEntry {

    /** What can happen to an offer: its moves, and what changes without one. */
    enum Act {
        STARTED,
        PUBLISHED,
        PAUSED,
        RESUMED,
        CLOSED,
        RENEWED,
        CHANGED;

        static Act of(OfferMove move) {
            return switch (move) {
                case PUBLISH -> PUBLISHED;
                case PAUSE -> PAUSED;
                case RESUME -> RESUMED;
                case CLOSE -> CLOSED;
            };
        }
    }

    @Id
    private UUID id;

    private UUID offerId;

    @Enumerated(EnumType.STRING)
    private Act act;

    @Enumerated(EnumType.STRING)
    private @Nullable OfferState fromState;

    @Enumerated(EnumType.STRING)
    private OfferState toState;

    private UUID personId;

    @Enumerated(EnumType.STRING)
    private @Nullable OfferEnding reason;

    private Instant at;

    /** For Hibernate. */
    protected OfferHistoryEntry() {}

    OfferHistoryEntry(
            Offer offer, Act act, @Nullable OfferState from, PersonId by, @Nullable OfferEnding reason, Instant at) {
        this.id = UUID.randomUUID();
        this.offerId = offer.id().value();
        this.act = act;
        this.fromState = from;
        this.toState = offer.state();
        this.personId = by.value();
        this.reason = reason;
        this.at = at;
    }
}
