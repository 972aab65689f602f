package org.manyhands.matching.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Permission;
import org.manyhands.shared.web.Navigation;

/** "Matches" in the masthead. How many of them wait for an answer is counted with the rest of My work. */
@ApplicationScoped
class MatchNavigation implements Navigation {

    @Override
    public List<Entry> entries(Actor actor) {
        return actor.hubsWhere(Permission.TAKE_PART).isEmpty()
                ? List.of()
                : List.of(new Entry(35, "/matches", "matching:mine_title"));
    }
}
