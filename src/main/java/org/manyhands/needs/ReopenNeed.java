package org.manyhands.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.manyhands.shared.Actor;
import org.manyhands.shared.id.NeedId;

/** Opens a closed need again. */
@ApplicationScoped
public class ReopenNeed {

    private final NeedTransitions transitions;

    @Inject
    ReopenNeed(NeedTransitions transitions) {
        this.transitions = transitions;
    }

    /** Opens it. */
    @Transactional
    public NeedOutcome handle(Actor actor, NeedId id) {
        return transitions.make(
                actor,
                id,
                NeedMove.REOPEN,
                NeedTransitions.Why.UNSAID,
                (need, now) -> need.publish(NeedMove.REOPEN, now, transitions.staleAfter(need, now)),
                need -> new NeedEvents.Reopened(need.id()));
    }
}
