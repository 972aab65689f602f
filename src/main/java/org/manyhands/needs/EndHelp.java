package org.manyhands.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.manyhands.access.EndGrant;
import org.manyhands.access.GrantDraft;
import org.manyhands.access.Grants;
import org.manyhands.access.Role;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Scope;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.id.PersonId;

/** Those who run a need end somebody's help with it, or a helper steps back. One person may: it makes things safer. */
@ApplicationScoped
public class EndHelp {

    private final Needs needs;
    private final NeedTransitions transitions;
    private final Grants grants;
    private final EndGrant endGrant;

    @Inject
    EndHelp(Needs needs, NeedTransitions transitions, Grants grants, EndGrant endGrant) {
        this.needs = needs;
        this.transitions = transitions;
        this.grants = grants;
        this.endGrant = endGrant;
    }

    /**
     * Ends it, from their next request on; does nothing if it is over.
     *
     * @throws Absent for who does not run the need
     */
    @Transactional
    public NeedOutcome end(Actor actor, NeedId id, PersonId helper) {
        Need need = needs.lock(actor, id);
        if (!HelperPolicy.runs(actor, need.standing())) {
            throw new Absent();
        }
        return end(actor, need, helper, NeedAct.HELPER_ENDED);
    }

    /**
     * The actor helps no longer.
     *
     * @throws Absent for who does not help
     */
    @Transactional
    public NeedOutcome stepBack(Actor actor, NeedId id) {
        Need need = needs.lock(actor, id);
        if (!HelperPolicy.helps(actor, need.standing())) {
            throw new Absent();
        }
        return end(actor, need, actor.id(), NeedAct.HELPER_STEPPED_BACK);
    }

    private NeedOutcome end(Actor actor, Need need, PersonId helper, NeedAct act) {
        if (grants.holds(helper, Role.HELPER, Scope.of(need.id()))) {
            Set<Scope> around = Set.of(Scope.of(need.group()), Scope.of(need.hub()));
            endGrant.handle(actor, new GrantDraft(helper, Role.HELPER, Scope.of(need.id()), around, null));
            transitions.noteAbout(need, act, actor.id(), helper);
        }
        return new NeedOutcome.Done(need.id());
    }
}
