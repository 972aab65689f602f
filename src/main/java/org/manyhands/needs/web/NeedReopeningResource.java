package org.manyhands.needs.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.manyhands.needs.ReopenNeed;
import org.manyhands.shared.id.NeedId;

/** A closed need opened again. */
@Path("/needs")
class NeedReopeningResource {

    @Inject
    NeedAnswers answers;

    @Inject
    ReopenNeed use;

    @POST
    @Path("/{id}/reopening")
    public Response reopen(@PathParam("id") NeedId id) {
        return answers.act(id, person -> use.handle(person, id), "needs.reopened");
    }
}
