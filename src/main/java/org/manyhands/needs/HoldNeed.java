package org.manyhands.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.Actor;
import org.manyhands.shared.id.NeedId;

/** Looks for no help at the moment; the need leaves the lists and its helpers keep it. */
@ApplicationScoped
public class HoldNeed {

    private final NeedMoves moves;

    @Inject
    HoldNeed(NeedMoves moves) {
        this.moves = moves;
    }

    /** Puts it on hold; the note says until when or why, and may be missing. */
    @Transactional
    public NeedOutcome handle(Actor actor, NeedId id, @Nullable String note) {
        return moves.make(
                actor,
                id,
                NeedMove.HOLD,
                NeedMoves.Why.note(note),
                (need, now) -> need.move(NeedMove.HOLD, now),
                need -> new NeedEvents.PutOnHold(need.id()));
    }
}
