package org.manyhands.needs;

import java.time.Duration;
import java.time.Instant;

/**
 * How lately somebody said that this is still needed: derived, never stored. A hub sets after how many days a need is
 * stale; a stale one leaves the lists and stays in the coordinators' queue.
 */
public enum Freshness {
    FRESH,
    /** The last quarter of its time: a good moment to ask. */
    AGEING,
    STALE;

    /**
     * Of a need.
     *
     * @param confirmed when somebody last said that it is still needed
     * @param stale when that stops counting
     */
    public static Freshness of(Instant confirmed, Instant stale, Instant now) {
        if (!now.isBefore(stale)) {
            return STALE;
        }
        Duration quarter = Duration.between(confirmed, stale).dividedBy(4);
        return now.isBefore(stale.minus(quarter)) ? FRESH : AGEING;
    }
}
