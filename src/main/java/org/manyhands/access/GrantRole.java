package org.manyhands.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Scope;
import org.manyhands.shared.Verdict;

/** One person gives another a role, without ever giving more than they may. It holds from the next request on. */
@ApplicationScoped
public class GrantRole {

    /** What became of it. */
    public sealed interface Outcome {

        /** They hold it. */
        record Granted() implements Outcome {}

        /** They do not get it, for this reason. */
        record Refused(GrantRefusal why) implements Outcome {}
    }

    private final Grants grants;
    private final RecentProof proof;
    private final Event<AccessEvents> events;

    @Inject
    GrantRole(Grants grants, RecentProof proof, Event<AccessEvents> events) {
        this.grants = grants;
        this.proof = proof;
        this.events = events;
    }

    /**
     * Gives it.
     *
     * @throws Absent if the actor has no say in this role here
     * @throws org.manyhands.shared.ProofTooOld if the actor has to prove again who they are
     */
    @Transactional
    public Outcome handle(Actor actor, GrantDraft draft) {
        grants.holdUpOthers(draft.role(), draft.scope());
        boolean holds = grants.holds(draft.person(), draft.role(), draft.scope());
        Verdict<GrantRefusal> verdict = GrantPolicy.give(
                        actor,
                        draft.person(),
                        draft.role(),
                        draft.places(),
                        grants.excluded(draft.person(), draft.role()),
                        grants.past(draft.role(), draft.scope(), draft.person(), holds))
                .orAbsent();
        if (verdict instanceof Verdict.Refused<GrantRefusal>(GrantRefusal why)) {
            return new Outcome.Refused(why);
        }
        if (GrantPolicy.asksForProof(draft.role())) {
            proof.demand(actor, SensitiveAct.GIVE_POWER);
        }
        if (!holds) {
            grants.give(draft.person(), draft.role(), draft.scope(), actor.id(), draft.expiresAt());
            events.fire(new AccessEvents.Given(draft.person(), draft.role(), draft.scope(), actor.id()));
        }
        return new Outcome.Granted();
    }

    /** Whether a hub gets one more coordinator from an administrator alone, whoever it is to be. */
    public boolean isOpenTo(Scope hub) {
        return GrantPolicy.isBeginning(grants.past(Role.COORDINATOR, hub, null, false));
    }
}
