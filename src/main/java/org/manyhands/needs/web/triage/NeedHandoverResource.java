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

/** A need given to another coordinator, to oneself as deputy, or to nobody. */
@Path("/needs")
class NeedHandoverResource {

    @Inject
    TriageAnswers answers;

    @Inject
    KeepNeed use;

    @POST
    @Path("/{id}/handover")
    public Response give(@PathParam("id") NeedId id, @FormParam("to") @Nullable String to) {
        return answers.act(
                id, person -> use.handOver(person, id, Coordinators.chosen(to, person)), "needs.handed_over");
    }
}
