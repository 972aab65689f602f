package org.manyhands.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.manyhands.shared.Actor;
import org.manyhands.shared.id.NeedId;

/** Opens a closed need again. */
@ApplicationScoped
public class ReopenNeed {

    private final NeedMoves moves;

    @Inject
    ReopenNeed(NeedMoves moves) {
        this.moves = moves;
    }

    /** Opens it. */
    @Transactional
    public NeedOutcome handle(Actor actor, NeedId id) {
        return moves.make(
                actor,
                id,
                NeedMove.REOPEN,
                NeedMoves.Why.UNSAID,
                (need, now) -> need.publish(NeedMove.REOPEN, now, moves.staleAfter(need, now)),
                need -> new NeedEvents.Reopened(need.id()));
    }
}
