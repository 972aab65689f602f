package org.manyhands.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.manyhands.shared.Actor;
import org.manyhands.shared.id.NeedId;

/**
 * Takes a closed need up again where it cannot simply be opened: something is missing in it, or it was never published. Its group
 * writes on and sends it in, and a coordinator looks at it as at every other. Left alone, it closes again like a question
 * without an answer ({@link RemindOfQuestions}).
 */
@ApplicationScoped
public class RedraftNeed {

    private final Needs needs;
    private final NeedTransitions transitions;

    @Inject
    RedraftNeed(Needs needs, NeedTransitions transitions) {
        this.needs = needs;
        this.transitions = transitions;
    }

    /** Gives it back to its writers. */
    @Transactional
    public NeedOutcome handle(Actor actor, NeedId id) {
        Need need = needs.lock(actor, id);
        Optional<NeedRefusal> refused = transitions.refusal(actor, need, NeedMove.REDRAFT, true);
        if (refused.isPresent()) {
            return new NeedOutcome.Refused(refused.get());
        }
        if (!NeedPolicy.isRewritten(need.standing(), need.missing().isEmpty())) {
            return new NeedOutcome.Refused(NeedRefusal.NOT_NOW);
        }
        return transitions.made(
                need,
                NeedMove.REDRAFT,
                actor.id(),
                NeedTransitions.Why.UNSAID,
                (closed, now) -> closed.redraft(now, now.plus(AskBack.PATIENCE)),
                one -> new NeedEvents.Redrafted(one.id(), one.group()));
    }
}
