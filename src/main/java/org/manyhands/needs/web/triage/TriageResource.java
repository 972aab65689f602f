package org.manyhands.needs.web.triage;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.id.HubId;

/** The queues of a hub's needs, for its coordinators. */
@Path("/hubs/{hub}/triage")
class TriageResource {

    @Inject
    TriagePageAssembler pages;

    @GET
    public TriagePage show(
            @PathParam("hub") HubId hub,
            @QueryParam("queue") @Nullable String queue,
            @QueryParam("page") @Nullable String page) {
        return pages.of(hub, TriagePageAssembler.Place.of(queue, page));
    }
}
