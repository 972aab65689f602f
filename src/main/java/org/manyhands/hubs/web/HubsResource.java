package org.manyhands.hubs.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import org.manyhands.hubs.HubBoard;
import org.manyhands.hubs.HubList;
import org.manyhands.shared.web.CurrentActor;
import org.manyhands.shared.web.Pager;

/** The list of hubs: open to everybody, without those that are not listed. */
@Path("/hubs")
class HubsResource {

    @Inject
    CurrentActor actor;

    @Inject
    HubBoard board;

    @Inject
    HubWords words;

    @GET
    public HubListPage list(@QueryParam(Pager.PARAMETER) @Nullable String asked) {
        int page = Pager.asked(asked);
        HubList hubs = board.list(actor.get(), page);
        return new HubListPage(
                hubs.own().stream().map(words::line).toList(),
                hubs.open().stream().map(words::line).toList(),
                Pager.of(page, HubList.SIZE, hubs.total(), "/hubs"));
    }
}
