package org.manyhands.needs.web.triage;

import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.manyhands.needs.KeepNeed;
import org.manyhands.shared.id.NeedId;

/** Who stands in for a keeper. */
@Path("/needs")
class NeedDeputyResource {

    @Inject
    TriageAnswers answers;

    @Inject
    KeepNeed use;

    @POST
    @Path("/{id}/deputy")
    public Response name(@PathParam("id") NeedId id, @FormParam("deputy") @Nullable String deputy) {
        return answers.act(
                id, person -> use.nameDeputy(person, id, Coordinators.chosen(deputy, person)), "needs.deputy_named");
    }
}
