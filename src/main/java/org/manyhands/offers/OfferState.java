package org.manyhands.offers;

/** The one stored state of an offer. How it changes is {@link OfferMove}. */
public enum OfferState {
    /** Being written; only its owner sees it. */
    DRAFT,
    /** May be matched. */
    AVAILABLE,
    /** Stands, and nobody is asked for it at the moment. */
    PAUSED,
    /** Over, with a reason. */
    CLOSED;

    /** Whether coordinators may see it: it was made available and is not over. */
    public boolean isStanding() {
        return this == AVAILABLE || this == PAUSED;
    }
}
