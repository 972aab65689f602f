package org.manyhands.needs.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.manyhands.needs.HoldNeed;
import org.manyhands.shared.id.NeedId;

/** A need put on hold. */
@Path("/needs")
class NeedHoldResource {

    @Inject
    NeedAnswers answers;

    @Inject
    HoldNeed use;

    @POST
    @Path("/{id}/hold")
    public Response hold(@PathParam("id") NeedId id) {
        return answers.act(id, person -> use.handle(person, id), "needs.held");
    }
}
