package org.manyhands.shared.web;

import java.time.Duration;

/** A limit is reached. Becomes 429 with {@code Retry-After}; the text is kept. */
public final class TooManyWrites extends RuntimeException {

    private final Duration retryAfter;

    /** A limit whose window has this length. */
    public TooManyWrites(Duration retryAfter) {
        super("too many", null, false, false);
        this.retryAfter = retryAfter;
    }

    Duration retryAfter() {
        return retryAfter;
    }
}
