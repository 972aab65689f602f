package org.manyhands.shared.limits;

import java.time.Duration;

/** What is counted while somebody reads, how much of it there is for a person, and in which time (ADR 18). */
public enum ReadBudget {
    /** Needs opened, on a page or on paper, that are not the reader's own matter. */
    NEEDS(200, Duration.ofDays(1)),
    /** People shown as candidates to a group that asks for itself. */
    PEOPLE(600, Duration.ofDays(1)),
    /** Pages of the board that words or filters narrow. */
    SEARCHES(60, Duration.ofMinutes(10));

    private final int most;
    private final Duration window;

    ReadBudget(int most, Duration window) {
        this.most = most;
        this.window = window;
    }

    /** How much there is for one person in one {@link #window}. */
    public int most() {
        return most;
    }

    /** How long what was spent counts, from the first of it on; then the whole budget is there again. */
    public Duration window() {
        return window;
    }
}
