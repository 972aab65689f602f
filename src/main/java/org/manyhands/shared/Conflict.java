package org.manyhands.shared;

/** A lost race: somebody else changed the same thing first. Becomes 409, with what was typed given back. */
public final class Conflict extends RuntimeException {

    /** Says nothing about the thing. */
    public Conflict() {
        super("conflict", null, false, false);
    }
}
