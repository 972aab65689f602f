package org.manyhands.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Verdict;
import org.manyhands.shared.id.NeedId;

/** A coordinator says how soon a need is to be met. */
@ApplicationScoped
public class SetUrgency {

    private final Needs needs;
    private final NeedTransitions transitions;
    private final Clock clock;

    @Inject
    SetUrgency(Needs needs, NeedTransitions transitions, Clock clock) {
        this.needs = needs;
        this.transitions = transitions;
        this.clock = clock;
    }

    /** Sets it; the same again leaves no row. */
    @Transactional
    public NeedOutcome handle(Actor actor, NeedId id, Urgency urgency) {
        Need need = needs.lock(actor, id);
        if (NeedCarePolicy.care(actor, need.standing()).orAbsent()
                instanceof Verdict.Refused<NeedRefusal>(NeedRefusal reason)) {
            return new NeedOutcome.Refused(reason);
        }
        if (need.terms().urgency() != urgency) {
            need.agree(need.terms().withUrgency(urgency), clock.instant());
            transitions.note(need, NeedAct.URGENCY_SET, actor.id(), new NeedTransitions.Why(urgency, null));
        }
        return new NeedOutcome.Done(id);
    }
}
