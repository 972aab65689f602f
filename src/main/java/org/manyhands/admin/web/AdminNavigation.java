package org.manyhands.admin.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Permission;
import org.manyhands.shared.Scope;
import org.manyhands.shared.web.Navigation;

/** The administrator's place in the masthead. */
@ApplicationScoped
class AdminNavigation implements Navigation {

    private static final int LATE = 90;

    @Override
    public List<Entry> entries(Actor actor) {
        return actor.may(Permission.RUN_PLATFORM, Scope.platform())
                ? List.of(new Entry(LATE, "/admin", "admin:title"))
                : List.of();
    }
}
