package org.manyhands.exchange;

import static org.manyhands.exchange.ImportState.IMPORTED;
import static org.manyhands.exchange.ImportState.UNDONE;
import static org.manyhands.exchange.ImportState.UPLOADED;

import java.util.Set;

/**
 * The life of a file as one table: from, to. All moves are a coordinator's of the hub. A file that is discarded, or waits
 * longer than {@link ImportPolicy#KEPT}, leaves nothing.
 */
enum ImportMove {
    // act from to
    UPLOAD(Set.of(), UPLOADED),
    IMPORT(Set.of(UPLOADED), IMPORTED),
    UNDO(Set.of(IMPORTED), UNDONE);

    private final Set<ImportState> from;
    private final ImportState to;

    ImportMove(Set<ImportState> from, ImportState to) {
        this.from = from;
        this.to = to;
    }

    boolean startsIn(ImportState state) {
        return from.contains(state);
    }

    ImportState to() {
        return to;
    }
}
