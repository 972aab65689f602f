package org.manyhands.needs;

/** Why a coordinator did not open a need. The group may change it and send it in again. */
public enum DeclineReason {
    OUT_OF_SCOPE,
    UNSAFE,
    /** Another need says the same; the note says which. */
    DUPLICATE,
    /** Another hub or organisation is the right one; the note says which. */
    BELONGS_ELSEWHERE,
    TOO_LITTLE_KNOWN,
    OTHER;

    /** Whether the word alone would not help the group. */
    public boolean needsWords() {
        return this == DUPLICATE || this == BELONGS_ELSEWHERE || this == TOO_LITTLE_KNOWN || this == OTHER;
    }
}
