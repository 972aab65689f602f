package org.manyhands.needs.web.triage;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.NeedId;

/** One need among the queues, with all that is needed to decide. */
@Path("/hubs/{hub}/triage/{id}")
class TriageItemResource {

    @Inject
    TriagePageAssembler pages;

    @GET
    public TriagePage show(
            @PathParam("hub") HubId hub,
            @PathParam("id") NeedId id,
            @QueryParam("queue") @Nullable String queue,
            @QueryParam("page") @Nullable String page) {
        return pages.of(
                hub, TriagePageAssembler.Place.of(queue, page), id, null, TriageItem.Typed.NOTHING, FormErrors.none());
    }
}
