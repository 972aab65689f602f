package org.manyhands.privacy;

/**
 * Until when a stored fact is kept: what the program does today, not what it should. Whoever builds a job that deletes
 * something changes the inventory with it.
 */
public enum Ending {
    /** Nothing deletes it. */
    STAYS,
    /** Its owner changes it, or takes it away, at any time. */
    OWNERS_WILL,
    /** Can be changed until the thing it belongs to is over; then it stays as it is. */
    STAYS_WHEN_OVER,
    /** A draft of a need is deleted when it is thrown away ({@code DiscardDraft}) or its import undone; a need stays. */
    DRAFT_THROWN_AWAY,
    /** No longer in force from its day on, or once somebody ends it; that it was, stays. */
    OUT_OF_FORCE,
    /** No longer in force from its day on, or once stopped; deleted with the contact detail ({@code RemoveContactDetail}). */
    RELEASE_OVER,
    /** The author deletes it ({@code DeleteMessage}). */
    DELETED_BY_AUTHOR,
    /** Deleted with the decision that it was given for ({@code Membership}). */
    DECIDED,
    /** {@code SessionHousekeeping}, {@code UsedTickets}, {@code ReadCounts}. */
    A_DAY,
    /** {@code ImportHousekeeping}, or earlier: when it is imported or thrown away. */
    THREE_DAYS,
    /** {@code HubHousekeeping}: with the life of an invitation. */
    SEVEN_DAYS,
    /** {@code HubHousekeeping}: with the count of invitations somebody may make. */
    THIRTY_DAYS,
    /** {@code HubHousekeeping}: looks. */
    NINETY_DAYS,
    /** Those who look after the hub change it. */
    HUBS_WILL,
    /** Deleted with a file of needs that nobody imports; that of an imported one stays. */
    WITH_THE_FILE,
    /** Deleted with the need that came from it. */
    WITH_THE_NEED,
    /** {@code OutboxWorker}: as soon as it was heard. */
    HEARD,
    /** The key of a file is destroyed with its content, that of a draft with the draft; all others stay. */
    WITH_THE_SEALED_FILE,
    /** As long as the entry it belongs to. */
    WITH_THE_ENTRY
}
