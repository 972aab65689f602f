package org.manyhands.matching;

import org.manyhands.shared.id.PersonId;

/**
 * What one side said afterwards; read by coordinators, and by whoever said it.
 *
 * @param better what should go better next time; may be empty, and is where it was not opened because the reader may not read it
 */
public record Feedback(Side side, PersonId by, Useful useful, String better) {

    /** Whether it was of use. */
    public enum Useful {
        YES,
        PARTLY,
        NO
    }
}
