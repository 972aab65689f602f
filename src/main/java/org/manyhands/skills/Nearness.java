package org.manyhands.skills;

/** How an offered skill stands to a wanted one, the best first. */
public enum Nearness {
    /** The same skill. */
    EXACT,
    /** A narrower kind of what is wanted: PostgreSQL where SQL is wanted. It serves. */
    NARROWER,
    /** A wider kind of what is wanted: SQL where PostgreSQL is wanted. It may serve; ask. */
    BROADER,
    /** Named as going together with what is wanted: newsletters and writing. */
    RELATED,
    /** Another kind of the same skill: MySQL where PostgreSQL is wanted. Standing in one field is not enough. */
    SIBLING,
    /** Nothing is known that joins the two. */
    NONE;

    /** True if whoever offers it offers what is wanted. */
    public boolean serves() {
        return this == EXACT || this == NARROWER;
    }

    /** True if there is any reason to think that the offered skill helps. */
    public boolean isNear() {
        return this != NONE;
    }
}
