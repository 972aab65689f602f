package org.manyhands.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Scope;
import org.manyhands.shared.Verdict;
import org.manyhands.shared.jobs.OneAtATime;

/** One person gives another a role, without ever giving more than they may. It holds from the next request on. */
@ApplicationScoped
public class GrantRole {

    /** How many coordinators of a hub an administrator may name alone. */
    public static final int FIRST_COORDINATORS = GrantPolicy.FIRST_COORDINATORS;

    /** What became of it. */
    public sealed interface Outcome {

        /** They hold it. */
        record Granted() implements Outcome {}

        /** They do not get it, for this reason. */
        record Refused(GrantRefusal why) implements Outcome {}
    }

    private final Grants grants;
    private final OneAtATime oneAtATime;
    private final RecentProof proof;
    private final Event<AccessEvents> events;

    @Inject
    GrantRole(Grants grants, OneAtATime oneAtATime, RecentProof proof, Event<AccessEvents> events) {
        this.grants = grants;
        this.oneAtATime = oneAtATime;
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
        holdUpOthers(draft.role(), draft.scope());
        boolean holds = grants.holds(draft.person(), draft.role(), draft.scope());
        Verdict<GrantRefusal> verdict = GrantPolicy.give(
                        actor,
                        draft.person(),
                        draft.role(),
                        draft.places(),
                        grants.excluded(draft.person(), draft.role()),
                        othersPresent(draft))
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

    /** How many others hold it and can act by it: a closed login leaves its place in a hub to another. */
    private int othersPresent(GrantDraft draft) {
        return (int) grants.present(draft.role(), draft.scope()).stream()
                .filter(person -> !person.equals(draft.person()))
                .count();
    }

    /** How many hold a role decides who may give it, so two givers wait for each other. */
    private void holdUpOthers(Role role, Scope scope) {
        oneAtATime.await("grant " + role + " " + scope);
    }
}
