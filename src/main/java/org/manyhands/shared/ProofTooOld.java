package org.manyhands.shared;

/**
 * The actor may do this, but has not proved lately that it is they who hold the device: they are sent to the login page and
 * back. Thrown only once it is settled that what they ask for exists for them, so that it tells nothing that {@link Absent}
 * would not.
 */
public final class ProofTooOld extends RuntimeException {

    /** Says nothing about what was asked for. */
    public ProofTooOld() {
        super("proof too old", null, false, false);
    }
}
