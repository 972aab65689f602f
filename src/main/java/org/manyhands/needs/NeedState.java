package org.manyhands.needs;

/** The one stored state of a need. How it changes is {@link NeedMove}. */
public enum NeedState {
    /** Being written; only those who write it see it. */
    DRAFT,
    /** Sent in, waits for a coordinator. */
    SUBMITTED,
    /** A coordinator asked something, waits for the group. */
    NEEDS_INFO,
    /** A coordinator said no, with a reason; may be changed and sent in again. */
    DECLINED,
    /** Published: help is looked for. */
    OPEN,
    /** Published, and no help is looked for at the moment. */
    ON_HOLD,
    /** Over, with a reason. */
    CLOSED;

    /** Whether it is written in steps now: before it is sent in, and when it came back. */
    public boolean isBeingWritten() {
        return this == DRAFT || this == NEEDS_INFO || this == DECLINED;
    }

    /** Whether it was published and is not over. */
    public boolean isPublished() {
        return this == OPEN || this == ON_HOLD;
    }
}
