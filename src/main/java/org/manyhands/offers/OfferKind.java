package org.manyhands.offers;

/** What an offer holds. */
public enum OfferKind {
    /** What somebody can do, or wants to learn. */
    SKILLS,
    /** A thing: a laptop, a room, a lift, a server. */
    RESOURCE
}
