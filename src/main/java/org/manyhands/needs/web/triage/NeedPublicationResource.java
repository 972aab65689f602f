package org.manyhands.needs.web.triage;

import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.manyhands.needs.PublishNeed;
import org.manyhands.shared.form.Reading;
import org.manyhands.shared.id.NeedId;

/** A need opened by a coordinator, as they have read it. */
@Path("/needs")
class NeedPublicationResource {

    @Inject
    TriageAnswers answers;

    @Inject
    PublishNeed use;

    @POST
    @Path("/{id}/publication")
    public Response open(@PathParam("id") NeedId id, @FormParam("version") @Nullable String version) {
        return answers.act(id, person -> use.handle(person, id, Reading.number(version)), "needs.published");
    }
}
