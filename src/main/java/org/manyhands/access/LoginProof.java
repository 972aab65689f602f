package org.manyhands.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How and when an account has proved to the identity provider whose it is, as the provider's signed word has it.
 *
 * @param at when; null if it did not say, which counts as never
 * @param secondFactor whether that took more than a password
 */
public record LoginProof(@Nullable Instant at, boolean secondFactor) {

    /** When, as far as it has happened: a provider whose clock is ahead of ours makes no proof last longer. */
    @Nullable
    Instant notAfter(Instant now) {
        return at == null || at.isBefore(now) ? at : now;
    }
}
