package org.manyhands.desk.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.manyhands.desk.MyWork;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Permission;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.web.Navigation;

/** The desk in the masthead of a coordinator, and the count beside My work. */
@ApplicationScoped
class DeskNavigation implements Navigation {

    @Inject
    MyWork work;

    @Override
    public List<Entry> entries(Actor actor) {
        return actor.hubsWhere(Permission.TRIAGE_NEEDS).stream()
                .map(HubId::toString)
                .sorted()
                .limit(1)
                .map(hub -> new Entry(
                        10,
                        "/hubs/" + hub + "/desk",
                        "desk:desk",
                        List.of("/hubs/" + hub + "/triage", "/hubs/" + hub + "/imports")))
                .toList();
    }

    @Override
    public long waiting(Actor actor) {
        return actor.isPerson() ? work.countWaitingFor(actor) : 0;
    }
}
