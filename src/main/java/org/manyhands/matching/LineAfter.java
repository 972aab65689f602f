package org.manyhands.matching;

/** How it stands with the line of a match that has ended without having met it, for one of its readers. */
public enum LineAfter {
    /** Somebody is looked for again, and the reader may do it. */
    TO_LOOK_FOR,
    /** Somebody is looked for again, by others than the reader. */
    OPEN,
    /** Everybody and everything wanted is found. */
    FILLED,
    /** Nobody is looked for, or the reader is not to know whether. */
    CLOSED
}
