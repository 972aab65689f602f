package org.manyhands.exchange;

import static org.manyhands.exchange.ImportState.IMPORTED;
import static org.manyhands.exchange.ImportState.UNDONE;
import static org.manyhands.exchange.ImportState.UPLOADED;

import java.util.Set;

/**
 * The life of a file as one table: from, to. All moves are a coordinator's of the hub. A file that is discarded, or waits
 * longer than 72 hours, leaves nothing.
 */
public enum ImportMove {
    // act    from               to
    UPLOAD(Set.of(), UPLOADED),
    IMPORT(Set.of(UPLOADED), IMPORTED),
    UNDO(Set.of(IMPORTED), UNDONE);

    private final Set<ImportState> from;
    private final ImportState to;

    ImportMove(Set<ImportState> from, ImportState to) {
        this.from = from;
        this.to = to;
    }

    /** The states it starts in; none for the first. */
    public Set<ImportState> from() {
        return from;
    }

    /** Whether the table holds this move from this state. */
    public boolean startsIn(ImportState state) {
        return from.contains(state);
    }

    /** The state it leads to. */
    public ImportState to() {
        return to;
    }
}
