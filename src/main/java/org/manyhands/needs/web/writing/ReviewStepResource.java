package org.manyhands.needs.web.writing;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.id.NeedId;

/** The review after the steps. */
@Path("/needs")
class ReviewStepResource {

    @Inject
    StepAnswers answers;

    @Inject
    ReviewPageAssembler pages;

    @GET
    @Path("/{id}/draft/review")
    public Response show(@PathParam("id") NeedId id) {
        return answers.show(id, need -> pages.of(need, "", FormErrors.none(), null));
    }
}
