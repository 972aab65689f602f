package org.manyhands.shared.limits;

import java.time.Duration;

/** A budget for reading is spent. Becomes 429 with {@code Retry-After}; what was searched for is kept. */
public final class TooManyReads extends RuntimeException {

    private final ReadBudget budget;
    private final Duration retryAfter;

    TooManyReads(ReadBudget budget, Duration retryAfter) {
        super("too many", null, false, false);
        this.budget = budget;
        this.retryAfter = retryAfter;
    }

    /** Which one is spent. */
    public ReadBudget budget() {
        return budget;
    }

    /** When the whole of it is there again: more than nothing, and no longer than its window. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
