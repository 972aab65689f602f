package org.manyhands.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.manyhands.shared.Actor;
import org.manyhands.shared.id.NeedId;

/** Looks for help again after a hold, which also says that it is still needed. */
@ApplicationScoped
public class ResumeNeed {

    private final NeedTransitions transitions;

    @Inject
    ResumeNeed(NeedTransitions transitions) {
        this.transitions = transitions;
    }

    /** Opens it again. */
    @Transactional
    public NeedOutcome handle(Actor actor, NeedId id) {
        return transitions.make(
                actor,
                id,
                NeedMove.RESUME,
                NeedTransitions.Why.UNSAID,
                (need, now) -> need.publish(NeedMove.RESUME, now, transitions.staleAfter(need, now)),
                need -> new NeedEvents.Resumed(need.id()));
    }
}
