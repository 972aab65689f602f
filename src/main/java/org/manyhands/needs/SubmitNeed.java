package org.manyhands.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.manyhands.hubs.HubDirectory;
import org.manyhands.shared.Actor;
import org.manyhands.shared.id.NeedId;

/** Sends a need in, for the first time or again. In a hub of open mode an open need is published at once, by the hub's rule. */
@ApplicationScoped
public class SubmitNeed {

    /** What became of sending in. */
    public sealed interface Outcome {

        /** It waits for a coordinator. */
        record Sent() implements Outcome {}

        /** It is open already: the hub opens needs like this one unseen. */
        record Opened() implements Outcome {}

        /** Nothing was changed, for this reason. */
        record Refused(NeedRefusal why) implements Outcome {}
    }

    private final Needs needs;
    private final NeedTransitions transitions;
    private final HubDirectory hubs;

    @Inject
    SubmitNeed(Needs needs, NeedTransitions transitions, HubDirectory hubs) {
        this.needs = needs;
        this.transitions = transitions;
        this.hubs = hubs;
    }

    /**
     * Sends it in, or says why not.
     *
     * @param answer what the group says to a coordinator's question; may be missing
     */
    @Transactional
    public Outcome handle(Actor actor, NeedId id, @Nullable String answer) {
        boolean trusted = transitions.keepsTrust(id, NeedMove.SUBMIT);
        Need need = needs.lock(actor, id);
        Optional<NeedRefusal> refused = transitions.refusal(actor, need, NeedMove.SUBMIT, trusted);
        if (refused.isPresent()) {
            return new Outcome.Refused(refused.get());
        }
        transitions.made(
                need,
                NeedMove.SUBMIT,
                actor.id(),
                NeedTransitions.Why.note(answer),
                (sending, now) -> sending.move(NeedMove.SUBMIT, now),
                one -> new NeedEvents.Submitted(one.id(), one.hub(), one.group()));
        boolean unseen = hubs.find(need.hub())
                .map(hub -> hub.mode().publishesWithoutTriage(need.exposure().sensitivity()))
                .orElse(false);
        if (!unseen) {
            return new Outcome.Sent();
        }
        PublishNeed.publish(transitions, need, null);
        return new Outcome.Opened();
    }
}
