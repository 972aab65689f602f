package org.manyhands.needs.web.triage;

import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.manyhands.needs.SetUrgency;
import org.manyhands.needs.Urgency;
import org.manyhands.shared.form.Reading;
import org.manyhands.shared.id.NeedId;

/** How soon a need is to be met, as a coordinator sees it. */
@Path("/needs")
class NeedUrgencyResource {

    @Inject
    TriageAnswers answers;

    @Inject
    SetUrgency use;

    @POST
    @Path("/{id}/urgency")
    public Response set(@PathParam("id") NeedId id, @FormParam("urgency") @Nullable String urgency) {
        return Reading.oneOf(Urgency.class, urgency)
                .map(said -> answers.act(id, person -> use.handle(person, id, said), "needs.urgency_set"))
                .orElseThrow(BadRequestException::new);
    }
}
