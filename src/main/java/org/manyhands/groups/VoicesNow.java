package org.manyhands.groups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.manyhands.access.Grants;
import org.manyhands.access.Role;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Scope;
import org.manyhands.shared.id.GroupId;

/** Looks up what {@link GroupPolicy} asks about those who speak for a group. */
@ApplicationScoped
class VoicesNow {

    private final Grants grants;
    private final OrganiserHistory history;

    @Inject
    VoicesNow(Grants grants, OrganiserHistory history) {
        this.grants = grants;
        this.history = history;
    }

    /** The answers at this moment, for this actor. */
    GroupPolicy.Voices of(GroupId group, Actor actor) {
        return new GroupPolicy.Voices() {
            @Override
            public boolean somebodySpeaks() {
                return !grants.present(Role.GROUP_ORGANISER, Scope.of(group)).isEmpty();
            }

            @Override
            public boolean endedByActor() {
                return history.hasEnded(actor.id(), group);
            }
        };
    }
}
