package org.manyhands.offers;

/** Why an offer was closed. */
public enum OfferEnding {
    /** Its owner does not give it any more. */
    NOT_ANY_MORE,
    /** It is used up or given away. */
    GIVEN_AWAY,
    /** Nobody asked for it. */
    NOBODY_ASKED,
    /** It was never made available. */
    NEVER_MADE,
    /** Something else. */
    OTHER;

    /** What an owner may say about an offer in this state. */
    public boolean fits(OfferState state) {
        return (this == NEVER_MADE) == (state == OfferState.DRAFT);
    }
}
