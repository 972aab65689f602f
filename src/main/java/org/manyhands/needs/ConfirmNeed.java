package org.manyhands.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Verdict;
import org.manyhands.shared.id.NeedId;

/** "Still needed", in one click: the need is fresh again. */
@ApplicationScoped
public class ConfirmNeed {

    private final Needs needs;
    private final NeedMoves moves;
    private final Clock clock;

    @Inject
    ConfirmNeed(Needs needs, NeedMoves moves, Clock clock) {
        this.needs = needs;
        this.moves = moves;
        this.clock = clock;
    }

    /** Confirms it. */
    @Transactional
    public NeedOutcome handle(Actor actor, NeedId id) {
        Need need = needs.lock(actor, id);
        if (NeedPolicy.confirm(actor, need.standing()).orAbsent() instanceof Verdict.Refused<Refusal>(Refusal reason)) {
            return new NeedOutcome.Refused(reason);
        }
        Instant now = clock.instant();
        need.confirm(now, moves.staleAfter(need, now));
        moves.note(need, NeedAct.CONFIRMED, actor.id(), NeedMoves.Why.UNSAID);
        return new NeedOutcome.Done(id);
    }
}
