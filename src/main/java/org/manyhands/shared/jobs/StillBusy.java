package org.manyhands.shared.jobs;

/**
 * Somebody else has been deciding about the same matter for longer than a lock is waited for. It passes by itself; whoever can say so
 * beside the form catches it after the transaction, which is lost.
 */
public final class StillBusy extends RuntimeException {

    StillBusy(Throwable lockTimeout) {
        super("still busy", lockTimeout);
    }
}
