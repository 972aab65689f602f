package org.manyhands.needs.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.manyhands.shared.Actor;
import org.manyhands.shared.web.Navigation;

/** The board in the masthead. What waits with needs is told by the desk, which joins it with what waits elsewhere. */
@ApplicationScoped
class NeedsNavigation implements Navigation {

    @Override
    public List<Entry> entries(Actor actor) {
        return List.of(new Entry(20, "/needs", "needs:board_title"));
    }
}
