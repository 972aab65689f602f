package org.manyhands.conversations;

/** Why a message may not be written now. Each has a sentence in the bundle {@code conversations}. */
public enum MessageRefusal {
    /** The match is over, or one of the two has blocked the other: the writer is not told which. */
    CLOSED,
    /** Before the agreement: the other side has not answered the first message yet. */
    WAIT_FOR_ANSWER,
    /** Before the agreement: the writer has begun five conversations in 24 hours. */
    TOO_MANY_BEGUN,
    /** Before the agreement: the text carries contact details. */
    CONTACT_DETAILS,
    /** Sixty in an hour. */
    TOO_MANY
}
