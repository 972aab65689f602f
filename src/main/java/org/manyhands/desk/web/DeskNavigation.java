package org.manyhands.desk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.UriInfo;
import java.util.Comparator;
import java.util.List;
import org.manyhands.desk.MyWork;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Permission;
import org.manyhands.shared.web.Navigation;

/** The desk in the masthead of a coordinator, that of the hub they are in if they have several, and the count beside My work. */
@RequestScoped
class DeskNavigation implements Navigation {

    @Inject
    MyWork work;

    @Inject
    UriInfo uri;

    @Override
    public List<Entry> entries(Actor actor) {
        return actor.hubsWhere(Permission.TRIAGE_NEEDS).stream()
                .map(hub -> "/hubs/" + hub)
                .min(Comparator.comparing((String base) -> !isHereOrAbove(base)).thenComparing(base -> base))
                .map(base -> new Entry(10, base + "/desk", "desk:desk", List.of(base + "/triage", base + "/imports")))
                .stream()
                .toList();
    }

    private boolean isHereOrAbove(String base) {
        String here = uri.getRequestUri().getRawPath();
        return here.equals(base) || here.startsWith(base + "/");
    }

    @Override
    public long waiting(Actor actor) {
        return actor.isPerson() ? work.countWaitingFor(actor) : 0;
    }
}
