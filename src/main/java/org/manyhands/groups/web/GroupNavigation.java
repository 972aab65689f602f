package org.manyhands.groups.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.manyhands.groups.GroupWaiting;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Waiting;
import org.manyhands.shared.web.Navigation;

/** How many groups wait for the reader: for trust, or for their yes to speak for them. */
@ApplicationScoped
class GroupNavigation implements Navigation {

    private final GroupWaiting waiting;

    @Inject
    GroupNavigation(GroupWaiting waiting) {
        this.waiting = waiting;
    }

    @Override
    public long waiting(Actor actor) {
        return waiting.of(actor).stream().mapToLong(Waiting::count).sum();
    }
}
