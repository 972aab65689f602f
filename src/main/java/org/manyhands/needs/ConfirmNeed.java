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
    private final NeedTransitions transitions;
    private final Clock clock;

    @Inject
    ConfirmNeed(Needs needs, NeedTransitions transitions, Clock clock) {
        this.needs = needs;
        this.transitions = transitions;
        this.clock = clock;
    }

    /** Confirms it. */
    @Transactional
    public NeedOutcome handle(Actor actor, NeedId id) {
        Need need = needs.lock(actor, id);
        if (NeedPolicy.confirm(actor, need.standing()).orAbsent()
                instanceof Verdict.Refused<NeedRefusal>(NeedRefusal reason)) {
            return new NeedOutcome.Refused(reason);
        }
        Instant now = clock.instant();
        need.confirm(now, transitions.staleAfter(need, now));
        transitions.note(need, NeedAct.CONFIRMED, actor.id(), NeedTransitions.Why.UNSAID);
        return new NeedOutcome.Done(id);
    }
}
