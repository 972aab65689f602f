package org.manyhands.needs.web.writing;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.manyhands.needs.DiscardDraft;
import org.manyhands.needs.web.NeedAnswers;
import org.manyhands.shared.id.NeedId;

/** A draft thrown away. */
@Path("/needs")
class NeedDiscardingResource {

    @Inject
    NeedAnswers answers;

    @Inject
    DiscardDraft use;

    @POST
    @Path("/{id}/discarding")
    public Response discard(@PathParam("id") NeedId id) {
        return answers.act(id, person -> use.handle(person, id), "/needs", "needs.discarded");
    }
}
