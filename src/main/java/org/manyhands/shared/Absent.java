package org.manyhands.shared;

/** Something that does not exist, or does not exist for this actor: both become the same 404. */
public final class Absent extends RuntimeException {

    /** Says nothing about what was looked for, so that no log and no page can tell hidden from missing. */
    public Absent() {
        super("absent", null, false, false);
    }
}
