package org.manyhands.hubs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.manyhands.access.RecentProof;
import org.manyhands.access.SensitiveAct;
import org.manyhands.places.PlaceId;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Verdict;
import org.manyhands.shared.id.HubId;

/** An administrator makes a hub. It is not listed until its coordinators have described it and list it. */
@ApplicationScoped
public class CreateHub {

    /**
     * A hub to be.
     *
     * @param name 2 to 80 characters
     * @param languages ISO 639 codes, the main one first
     */
    public record Draft(
            String name,
            ModerationMode mode,
            List<String> languages,
            @Nullable PlaceId place) {}

    /** What became of it. */
    public sealed interface Outcome {

        /** The hub exists. */
        record Created(HubId hub) implements Outcome {}

        /** It does not, for this reason. */
        record Refused(HubRefusal why) implements Outcome {}
    }

    private final Hubs hubs;
    private final RecentProof proof;
    private final Event<HubEvents> events;

    @Inject
    CreateHub(Hubs hubs, RecentProof proof, Event<HubEvents> events) {
        this.hubs = hubs;
        this.proof = proof;
        this.events = events;
    }

    /**
     * Makes it.
     *
     * @throws org.manyhands.shared.Absent for everybody but administrators
     * @throws org.manyhands.shared.ProofTooOld if the actor has to prove again who they are
     */
    @Transactional
    public Outcome handle(Actor actor, Draft draft) {
        HubId id = HubId.random();
        hubs.holdNames();
        Verdict<HubRefusal> verdict =
                HubPolicy.create(actor, hubs.isTaken(draft.name(), id)).orAbsent();
        if (verdict instanceof Verdict.Refused<HubRefusal>(HubRefusal why)) {
            return new Outcome.Refused(why);
        }
        proof.demand(actor, SensitiveAct.MAKE_HUB);
        hubs.persist(new Hub(
                id,
                new HubSettings(
                        draft.name(),
                        draft.mode(),
                        draft.languages(),
                        draft.place(),
                        "",
                        false,
                        Map.of(),
                        List.of(),
                        Retention.LONGEST,
                        Pace.USUAL)));
        events.fire(new HubEvents.Created(id, actor.id()));
        return new Outcome.Created(id);
    }
}
