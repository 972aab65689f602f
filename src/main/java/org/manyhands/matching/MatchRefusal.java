package org.manyhands.matching;

/** Why an act on a match is refused; each has a sentence {@code matching:refusal}. */
public enum MatchRefusal {
    /** The match is not where this can be done, or this hub does not work so. */
    NOT_NOW,
    /** No help is looked for at the moment. */
    NEED_NOT_OPEN,
    /** Somebody else got the last place. */
    JUST_TAKEN,
    /** The helper has as many open matches as they may have. */
    AT_LIMIT,
    /** The helper takes a break, or the offer is paused or has run out; which of these is the helper's own business. */
    UNAVAILABLE,
    /** The helper is not vetted here. */
    NOT_VETTED,
    /** The helper belongs to the group. */
    OF_THE_GROUP,
    /** The two are asked about this line already. */
    ALREADY_ASKED,
    /** The day to answer by has passed. */
    TOO_LATE,
    /** Says nothing on purpose: of somebody who cannot be asked, whatever the reason. */
    NOT_POSSIBLE,
    /** Somebody else of this side has said how it was. */
    SAID_BY_ANOTHER,
    /** Somebody else of this side has written how they see it. */
    WRITTEN_BY_ANOTHER,
    /** A reason is asked for. */
    REASON_MISSING
}
