package org.manyhands.needs.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.manyhands.needs.RedraftNeed;
import org.manyhands.needs.ReopenNeed;
import org.manyhands.shared.id.NeedId;

/** A closed need opened again, or given back to its writers where it cannot be opened as it stands. */
@Path("/needs")
class NeedReopeningResource {

    @Inject
    NeedAnswers answers;

    @Inject
    ReopenNeed use;

    @Inject
    RedraftNeed redraft;

    @POST
    @Path("/{id}/reopening")
    public Response reopen(@PathParam("id") NeedId id) {
        return answers.act(id, person -> use.handle(person, id), "needs.reopened");
    }

    @POST
    @Path("/{id}/redrafting")
    public Response redraft(@PathParam("id") NeedId id) {
        return answers.act(id, person -> redraft.handle(person, id), "needs.redrafted");
    }
}
