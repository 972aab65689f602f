package org.manyhands.needs;

/** How a need came in; shown on its page. */
public enum Origin {
    /** An organiser of the group typed it here. */
    TYPED,
    /** A coordinator wrote it down for a named group, on the telephone or in person. */
    PHONE,
    /** A coordinator imported it from a file; the page says which and which line. */
    IMPORT
}
