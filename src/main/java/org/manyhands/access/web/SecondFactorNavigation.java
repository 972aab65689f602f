package org.manyhands.access.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.manyhands.access.CurrentSession;
import org.manyhands.access.Role;
import org.manyhands.shared.Actor;
import org.manyhands.shared.web.Navigation;

/** Where roles sleep, one place in the masthead stands for all that they would show there: the way to wake them. */
@ApplicationScoped
class SecondFactorNavigation implements Navigation {

    /** Where the desk would stand. */
    private static final int FIRST = 10;

    private final CurrentSession session;

    @Inject
    SecondFactorNavigation(CurrentSession session) {
        this.session = session;
    }

    @Override
    public List<Entry> entries(Actor actor) {
        return session.dormantRoles().isEmpty()
                ? List.of()
                : List.of(new Entry(FIRST, "/me/second-factor", "access:second_factor"));
    }

    @Override
    public List<String> dormantRoles(Actor actor) {
        return session.dormantRoles().stream().map(Role::name).toList();
    }
}
