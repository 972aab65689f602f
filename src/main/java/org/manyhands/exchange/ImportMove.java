package org.manyhands.exchange;

import static org.manyhands.exchange.ImportState.IMPORTED;
import static org.manyhands.exchange.ImportState.UNDONE;
import static org.manyhands.exchange.ImportState.UPLOADED;

import java.util.Set;
import org.manyhands.shared.Move;

/**
 * The life of a file as one table: from, to. All moves are a coordinator's of the hub. A file that is discarded, or waits
 * longer than 72 hours, leaves nothing.
 */
public enum ImportMove implements Move<ImportState> {
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

    @Override
    public Set<ImportState> from() {
        return from;
    }

    @Override
    public ImportState to() {
        return to;
    }

    @Override
    public boolean reasonNeeded() {
        return false;
    }
}
