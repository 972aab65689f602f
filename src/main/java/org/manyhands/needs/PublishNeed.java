package org.manyhands.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Conflict;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.id.PersonId;

/** A coordinator opens a need. */
@ApplicationScoped
public class PublishNeed {

    private final Needs needs;
    private final NeedTransitions transitions;

    @Inject
    PublishNeed(Needs needs, NeedTransitions transitions) {
        this.needs = needs;
        this.transitions = transitions;
    }

    /**
     * Opens it.
     *
     * @param version of the need that the coordinator has read: what nobody looked at is not opened
     * @throws Conflict if it was changed since
     */
    @Transactional
    public NeedOutcome handle(Actor actor, NeedId id, int version) {
        boolean trusted = transitions.keepsTrust(id, NeedMove.PUBLISH);
        Need need = needs.lock(actor, id);
        Optional<NeedRefusal> refused = transitions.refusal(actor, need, NeedMove.PUBLISH, trusted);
        if (refused.isPresent()) {
            return new NeedOutcome.Refused(refused.get());
        }
        if (need.version() != version) {
            throw new Conflict();
        }
        return publish(transitions, need, actor.id());
    }

    /** Opens a locked need; {@code by} is null for the rule of an open hub. */
    static NeedOutcome publish(NeedTransitions transitions, Need need, @Nullable PersonId by) {
        return transitions.made(
                need,
                NeedMove.PUBLISH,
                by,
                NeedTransitions.Why.UNSAID,
                (opening, now) -> opening.publish(NeedMove.PUBLISH, now, transitions.staleAfter(opening, now)),
                one -> new NeedEvents.Published(one.id(), one.hub(), one.group()));
    }
}
