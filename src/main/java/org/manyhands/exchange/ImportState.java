package org.manyhands.exchange;

/** Where a file stands. How it changes is {@link ImportMove}. */
public enum ImportState {
    /** Waits, sealed, for a coordinator's decision; nothing came of it yet. */
    UPLOADED,
    /** Its rows are drafts; the file itself is gone. */
    IMPORTED,
    /** The drafts that nobody had touched are gone. */
    UNDONE
}
