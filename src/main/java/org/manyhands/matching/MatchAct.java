package org.manyhands.matching;

/** What can be done with a match. Who may do it when stands in {@link MatchTable}. */
public enum MatchAct {
    /** A coordinator notes that the two might fit. */
    SUGGEST,
    /** A coordinator drops a suggestion. */
    DISCARD,
    /** A coordinator asks both sides. */
    PROPOSE,
    /** A member offers help with a line. */
    COME_FORWARD,
    /** A group asks somebody for help with a line. */
    ASK,
    /** One of those asked says yes, and others have not answered yet. */
    SAY_YES,
    /** The last of those asked says yes. */
    AGREE,
    /** One of those asked says no. */
    SAY_NO,
    /** Who asked takes it back, or a coordinator stops it. */
    RETRACT,
    /** Not everybody answered in time. */
    LAPSE,
    /** The two found each other before a coordinator asked them. */
    GIVE_WAY,
    /** The last place of the line was taken by somebody else. */
    FILL,
    /** The work begins. */
    BEGIN,
    /** One side says that it is done. */
    REPORT_DONE,
    /** The other side, or a coordinator, says that it is done. */
    CONFIRM_DONE,
    /** Nobody has disagreed for a fortnight. */
    FINISH,
    /** The other side says: not yet. */
    GO_ON,
    /** One side steps back. */
    WITHDRAW,
    /** A coordinator stops it before the work begins. */
    CANCEL,
    /** The work was begun and the need was not met. */
    GIVE_UP,
    /** One side sees it differently. */
    DISPUTE,
    /** A coordinator decides: it is done. */
    SETTLE_DONE,
    /** A coordinator decides: the need was not met. */
    SETTLE_NOT_MET,
    /** A coordinator decides: it goes on. */
    SETTLE_GO_ON,
    /** The need was closed. */
    CLOSE,
    /** The helper no longer belongs to the hub, or their login was closed. */
    LEAVE,
    /** The need asks for more trust than the helper has. */
    SHIELD;

    /** Whether a coordinator decides by it what the two disagree about. */
    boolean settles() {
        return this == SETTLE_DONE || this == SETTLE_NOT_MET || this == SETTLE_GO_ON;
    }

    /** Whether only coordinators know that it happened. */
    boolean isForCoordinatorsOnly() {
        return this == SUGGEST || this == DISCARD;
    }
}
