package org.manyhands.needs.web.writing;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.manyhands.needs.NeedBeingWritten;
import org.manyhands.needs.NeedState;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.web.Submissions;

/**
 * Third step of the form: who and what is needed. Every line is kept at once when it is added, so what was found for some words
 * is a plain address.
 */
@Path("/needs")
class LinesStepResource {

    @Inject
    StepAnswers answers;

    @Inject
    LinesPageAssembler pages;

    @GET
    @Path("/{id}/draft/lines")
    public Response show(
            @PathParam("id") NeedId id,
            @QueryParam("then") @Nullable String then,
            @QueryParam("q") @Nullable String typed) {
        NeedBeingWritten need = answers.needToAddTo(id);
        return need.state() == NeedState.CLOSED
                ? Submissions.to("/needs/" + id)
                : Response.ok(pages.of(need, then, typed)).build();
    }
}
