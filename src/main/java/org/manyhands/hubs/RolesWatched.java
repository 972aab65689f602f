package org.manyhands.hubs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.manyhands.access.AccessEvents;
import org.manyhands.access.Grants;
import org.manyhands.shared.Permission;
import org.manyhands.shared.Scope;

/**
 * Coordinators and moderators belong to a hub by their role and need no membership: when the last role by which somebody takes
 * part is ended, they leave as a member leaves. Such roles have no last day, so none of them runs out by itself.
 */
@ApplicationScoped
class RolesWatched {

    private final Hubs hubs;
    private final MembershipTransitions transitions;
    private final Grants grants;

    @Inject
    RolesWatched(Hubs hubs, MembershipTransitions transitions, Grants grants) {
        this.hubs = hubs;
        this.transitions = transitions;
        this.grants = grants;
    }

    void leaveWithTheLast(@Observes AccessEvents.Ended ended) {
        if (ended.scope() instanceof Scope.Hub(var hub)) {
            // Of two roles ended at once each end would count the other role.
            hubs.hold(hub);
            if (!grants.may(ended.person(), Permission.TAKE_PART, ended.scope())) {
                transitions.endBelonging(hub, ended.person(), ended.by());
            }
        }
    }
}
