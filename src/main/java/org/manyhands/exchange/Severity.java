package org.manyhands.exchange;

/** What a problem means for the row or file it was found in. */
public enum Severity {
    /** The file cannot be read, or the row is left out. */
    ERROR,
    /** The row comes in, but somebody should look at it. */
    WARNING,
    /** Something was understood or changed on the way; good to know. */
    NOTE
}
