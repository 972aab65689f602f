package org.manyhands.needs.web.triage;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.manyhands.needs.KeepNeed;
import org.manyhands.shared.id.NeedId;

/** A coordinator takes a need to look after it. */
@Path("/needs")
class NeedKeeperResource {

    @Inject
    TriageAnswers answers;

    @Inject
    KeepNeed use;

    @POST
    @Path("/{id}/keeper")
    public Response take(@PathParam("id") NeedId id) {
        return answers.act(id, person -> use.take(person, id), "needs.taken");
    }
}
