package org.manyhands.exchange;

/** Why something was not done with a file; the sentence is {@code exchange:refusal}. */
public enum ImportRefusal {
    /** Too many files of the hub wait for a decision. */
    TOO_MANY_WAITING,
    /** No column holds a title or a description. */
    NO_TITLE,
    /** No column names a group, and none was chosen for rows without one. */
    NO_GROUP,
    /** No row would become a draft. */
    NOTHING_NEW,
    /** Another import into the hub is being written at this moment. */
    BUSY,
    /** It was imported or undone already. */
    NOT_WAITING,
    /** The time for undoing is over. */
    TOO_LATE
}
