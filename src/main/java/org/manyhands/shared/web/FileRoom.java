package org.manyhands.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The memory that all files on their way in may take together. It counts what has arrived, not who waits: somebody who sends
 * slowly holds no more than they have sent.
 */
@ApplicationScoped
class FileRoom {

    /** Sixteen files of the largest size that any door takes; the smallest site has ten times as much. */
    static final long MOST_BYTES = 16L << 20;

    private final AtomicLong taken = new AtomicLong();

    /** Takes room for so many bytes, if there is that much. */
    boolean take(long bytes) {
        if (taken.addAndGet(bytes) <= MOST_BYTES) {
            return true;
        }
        taken.addAndGet(-bytes);
        return false;
    }

    void giveBack(long bytes) {
        taken.addAndGet(-bytes);
    }
}
