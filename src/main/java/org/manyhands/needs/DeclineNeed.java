package org.manyhands.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.manyhands.shared.Actor;
import org.manyhands.shared.id.NeedId;

/** A coordinator does not open a need and says why; a referral says who could. */
@ApplicationScoped
public class DeclineNeed {

    private final NeedTransitions transitions;

    @Inject
    DeclineNeed(NeedTransitions transitions) {
        this.transitions = transitions;
    }

    /**
     * Declines it.
     *
     * @param note what the group reads: what is missing, or who else could help; needed where {@link
     *     DeclineReason#needsWords} says so
     */
    @Transactional
    public NeedOutcome handle(Actor actor, NeedId id, DeclineReason reason, String note) {
        if (note.isBlank() && reason.needsWords()) {
            return new NeedOutcome.Refused(NeedRefusal.REASON_MISSING);
        }
        return transitions.make(
                actor,
                id,
                NeedMove.DECLINE,
                new NeedTransitions.Why(reason, note),
                (need, now) -> need.decline(reason, now),
                need -> new NeedEvents.Declined(need.id(), need.group(), reason));
    }
}
