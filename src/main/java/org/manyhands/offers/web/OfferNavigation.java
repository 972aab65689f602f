package org.manyhands.offers.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Permission;
import org.manyhands.shared.web.Navigation;

/** "My offers" in the masthead, for everybody whom a hub has taken in. */
@ApplicationScoped
class OfferNavigation implements Navigation {

    @Override
    public List<Entry> entries(Actor actor) {
        return actor.hubsWhere(Permission.TAKE_PART).isEmpty()
                ? List.of()
                : List.of(new Entry(30, "/offers", "offers:mine_title"));
    }
}
