package org.manyhands.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.manyhands.shared.Actor;
import org.manyhands.shared.id.NeedId;

/** The group takes back what it sent in. */
@ApplicationScoped
public class WithdrawNeed {

    private final NeedTransitions transitions;

    @Inject
    WithdrawNeed(NeedTransitions transitions) {
        this.transitions = transitions;
    }

    /** Takes it back. */
    @Transactional
    public NeedOutcome handle(Actor actor, NeedId id) {
        return transitions.make(
                actor,
                id,
                NeedMove.WITHDRAW,
                new NeedTransitions.Why(CloseReason.WITHDRAWN, null),
                (need, now) -> need.close(NeedMove.WITHDRAW, CloseReason.WITHDRAWN, null, now),
                need -> new NeedEvents.Closed(need.id(), CloseReason.WITHDRAWN));
    }
}
