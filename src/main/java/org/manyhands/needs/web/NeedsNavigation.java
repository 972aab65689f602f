package org.manyhands.needs.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.manyhands.needs.NeedQueues;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Permission;
import org.manyhands.shared.web.Navigation;

/** The board in the masthead, and what waits with needs. */
@ApplicationScoped
class NeedsNavigation implements Navigation {

    private final NeedQueues queues;

    @Inject
    NeedsNavigation(NeedQueues queues) {
        this.queues = queues;
    }

    @Override
    public List<Entry> entries(Actor actor) {
        return List.of(new Entry(20, "/needs", "needs:board_title"));
    }

    @Override
    public long waiting(Actor actor) {
        return actor.groupsWhere(Permission.RUN_GROUP).isEmpty() ? 0 : queues.count(actor, NeedQueues.OfMine.TO_ANSWER);
    }
}
