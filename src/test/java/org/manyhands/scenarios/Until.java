package org.manyhands.scenarios;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;

/** Waits for what another process does and tells nobody here: asks again until it is so. */
public final class Until {

    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(20);

    private Until() {}

    /**
     * Returns once the answer is yes.
     *
     * @param what is waited for, in a few words
     * @param patience how long at most
     * @throws AssertionError with these words if it takes longer, or at once if asking fails
     */
    public static void holds(String what, Duration patience, Callable<Boolean> question) {
        Instant end = Instant.now().plus(patience);
        try {
            while (!question.call()) {
                if (Instant.now().isAfter(end)) {
                    throw new AssertionError("waited for " + patience + ": " + what);
                }
                Thread.sleep(BETWEEN_QUESTIONS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError("stopped waiting: " + what, stopped);
        } catch (Exception failure) {
            throw new AssertionError("could not ask: " + what, failure);
        }
    }
}
