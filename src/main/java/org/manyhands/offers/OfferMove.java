package org.manyhands.offers;

import static org.manyhands.offers.OfferState.AVAILABLE;
import static org.manyhands.offers.OfferState.CLOSED;
import static org.manyhands.offers.OfferState.DRAFT;
import static org.manyhands.offers.OfferState.PAUSED;

import java.util.EnumSet;
import java.util.Set;
import org.manyhands.shared.Move;

/**
 * The life of an offer as one table: from, to, whether a reason is asked for. All of it is its owner's alone; what does not
 * stand here is refused.
 */
public enum OfferMove implements Move<OfferState> {
    /** Guard: it holds something. */
    PUBLISH(EnumSet.of(DRAFT), AVAILABLE, false),
    PAUSE(EnumSet.of(AVAILABLE), PAUSED, false),
    RESUME(EnumSet.of(PAUSED), AVAILABLE, false),
    CLOSE(EnumSet.of(DRAFT, AVAILABLE, PAUSED), CLOSED, true);

    private final Set<OfferState> from;
    private final OfferState to;
    private final boolean reasonNeeded;

    OfferMove(Set<OfferState> from, OfferState to, boolean reasonNeeded) {
        this.from = from;
        this.to = to;
        this.reasonNeeded = reasonNeeded;
    }

    @Override
    public Set<OfferState> from() {
        return Set.copyOf(from);
    }

    @Override
    public OfferState to() {
        return to;
    }

    @Override
    public boolean reasonNeeded() {
        return reasonNeeded;
    }
}
