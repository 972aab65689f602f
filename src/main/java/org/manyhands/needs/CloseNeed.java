package org.manyhands.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.Actor;
import org.manyhands.shared.id.NeedId;

/** Ends a need, with a reason of the list. */
@ApplicationScoped
public class CloseNeed {

    private final Needs needs;
    private final NeedTransitions transitions;

    @Inject
    CloseNeed(Needs needs, NeedTransitions transitions) {
        this.needs = needs;
        this.transitions = transitions;
    }

    /**
     * Closes it.
     *
     * @param note what the others should know; may be missing
     * @param sameAs for {@link CloseReason#DUPLICATE}: another need that exists for the actor
     */
    @Transactional
    public NeedOutcome handle(
            Actor actor, NeedId id, CloseReason reason, @Nullable String note, @Nullable NeedId sameAs) {
        if (needs.find(actor, id)
                .map(seen -> seen.need().standing())
                .filter(need ->
                        NeedPolicy.move(actor, need, NeedMove.CLOSE, true).isAllowed())
                .filter(need -> !NeedPolicy.closeReasons(actor, need).contains(reason))
                .isPresent()) {
            return new NeedOutcome.Refused(NeedRefusal.REASON_MISSING);
        }
        boolean duplicate = reason == CloseReason.DUPLICATE;
        if (duplicate
                && (sameAs == null
                        || sameAs.equals(id)
                        || needs.find(actor, sameAs).isEmpty())) {
            return new NeedOutcome.Refused(NeedRefusal.SAME_AS_MISSING);
        }
        return transitions.make(
                actor,
                id,
                NeedMove.CLOSE,
                new NeedTransitions.Why(reason, note),
                (need, now) -> need.close(NeedMove.CLOSE, reason, duplicate ? sameAs : null, now),
                need -> new NeedEvents.Closed(need.id(), reason));
    }
}
