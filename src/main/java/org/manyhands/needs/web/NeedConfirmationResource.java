package org.manyhands.needs.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.manyhands.needs.ConfirmNeed;
import org.manyhands.shared.id.NeedId;

/** Still needed, in one click. */
@Path("/needs")
class NeedConfirmationResource {

    @Inject
    NeedAnswers answers;

    @Inject
    ConfirmNeed use;

    @POST
    @Path("/{id}/confirmation")
    public Response confirm(@PathParam("id") NeedId id) {
        return answers.act(id, person -> use.handle(person, id), "needs.confirmed");
    }
}
