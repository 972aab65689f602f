package org.manyhands.hubs.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manyhands.hubs.HubBoard;
import org.manyhands.hubs.HubCard;
import org.manyhands.shared.Actor;
import org.manyhands.shared.web.Navigation;

/** The reader's hubs in the masthead, and the way to them. */
@RequestScoped
class HubNavigation implements Navigation {

    private static final int ORDER = 50;

    @Inject
    HubBoard board;

    @Inject
    UriInfo uri;

    private @Nullable List<HubCard> hubs;

    @Override
    public List<Entry> entries(Actor actor) {
        List<HubCard> own = own(actor);
        return List.of(
                own.size() == 1
                        ? new Entry(ORDER, "/hubs/" + own.getFirst().id(), "hubs:place")
                        : new Entry(ORDER, "/hubs", "hubs:places"));
    }

    @Override
    public List<HubName> hubs(Actor actor) {
        String here = uri.getRequestUri().getRawPath();
        return own(actor).stream()
                .map(hub -> {
                    String base = "/hubs/" + hub.id();
                    return new HubName(base, hub.name(), here.equals(base) || here.startsWith(base + "/"));
                })
                .toList();
    }

    private List<HubCard> own(Actor actor) {
        List<HubCard> known = hubs;
        if (known == null) {
            known = board.takingPart(actor);
            hubs = known;
        }
        return known;
    }
}
