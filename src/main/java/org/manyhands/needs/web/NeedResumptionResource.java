package org.manyhands.needs.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.manyhands.needs.ResumeNeed;
import org.manyhands.shared.id.NeedId;

/** Help looked for again after a hold. */
@Path("/needs")
class NeedResumptionResource {

    @Inject
    NeedAnswers answers;

    @Inject
    ResumeNeed use;

    @POST
    @Path("/{id}/resumption")
    public Response resume(@PathParam("id") NeedId id) {
        return answers.act(id, person -> use.handle(person, id), "needs.resumed");
    }
}
