package org.manyhands.hubs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.manyhands.access.Grants;
import org.manyhands.access.Role;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Scope;
import org.manyhands.shared.id.HubId;

/**
 * Somebody takes their question back, takes a break, comes back or leaves: nobody has to agree. Who belongs by a role alone leaves
 * as members do.
 */
@ApplicationScoped
public class MoveOwnMembership {

    private final Memberships memberships;
    private final MembershipTransitions transitions;
    private final Grants grants;

    @Inject
    MoveOwnMembership(Memberships memberships, MembershipTransitions transitions, Grants grants) {
        this.memberships = memberships;
        this.transitions = transitions;
        this.grants = grants;
    }

    /**
     * Makes one of the person's own moves; absent for who has nothing to do with the hub.
     *
     * @throws org.manyhands.shared.Conflict if the table does not hold the move from where the membership is now
     */
    @Transactional
    public void handle(Actor actor, HubId hub, MembershipMove move) {
        if (move == MembershipMove.LEAVE) {
            // Whoever ends a coordinator at that moment counts who is left.
            grants.holdUpOthers(Role.COORDINATOR, Scope.of(hub));
        }
        Optional<Membership> membership = memberships.holdCurrent(hub, actor.id());
        Optional<MembershipState> state = membership.map(Membership::state);
        HubPolicy.moveOwn(actor, hub, state, move).orAbsent();
        if (move == MembershipMove.LEAVE && HubPolicy.belongsByRole(actor, hub, state)) {
            transitions.endBelonging(hub, actor.id(), actor.id());
        } else {
            transitions.make(membership.orElseThrow(Absent::new), move, actor.id(), null);
        }
    }
}
