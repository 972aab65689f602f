package org.manyhands.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.manyhands.shared.Actor;
import org.manyhands.shared.id.NeedId;

/** Looks for no help at the moment; the need leaves the lists and its helpers keep it. */
@ApplicationScoped
public class HoldNeed {

    private final NeedTransitions transitions;

    @Inject
    HoldNeed(NeedTransitions transitions) {
        this.transitions = transitions;
    }

    /** Puts it on hold. */
    @Transactional
    public NeedOutcome handle(Actor actor, NeedId id) {
        return transitions.make(
                actor,
                id,
                NeedMove.HOLD,
                NeedTransitions.Why.UNSAID,
                (need, now) -> need.move(NeedMove.HOLD, now),
                need -> new NeedEvents.PutOnHold(need.id()));
    }
}
