package org.manyhands.offers;

/** Why an act on an offer is refused; each has a sentence {@code offers:refusal}. */
public enum OfferRefusal {
    /** Offers are for people whom a hub has taken in. */
    NO_HUB,
    /** More open offers than anybody needs: a mistake or a script. */
    TOO_MANY,
    /** There is nothing in it yet. */
    HOLDS_NOTHING,
    /** The hub wants offers to be renewed. */
    MUST_RUN_OUT,
    /** It is not in a state in which this can be done. */
    NOT_NOW
}
