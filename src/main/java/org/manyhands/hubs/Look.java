package org.manyhands.hubs;

import java.time.LocalDate;

/**
 * A coordinator has looked at what belongs to a person.
 *
 * @param what at which of it
 * @param on the day; the hour is nobody's business
 */
public record Look(What what, LocalDate on) {

    /** What can be looked at. */
    public enum What {
        /** The answers to the hub's questions. */
        APPLICATION,
        /** The state and history of the membership, and the vetting. */
        CARD
    }
}
