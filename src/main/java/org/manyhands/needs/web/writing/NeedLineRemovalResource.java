package org.manyhands.needs.web.writing;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.manyhands.needs.ChangeLines;
import org.manyhands.needs.web.NeedAnswers;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.id.NeedLineId;

/** A line taken away. */
@Path("/needs")
class NeedLineRemovalResource {

    @Inject
    NeedAnswers answers;

    @Inject
    ChangeLines change;

    @POST
    @Path("/{id}/lines/{line}/removal")
    public Response remove(@PathParam("id") NeedId id, @PathParam("line") NeedLineId line) {
        return answers.act(
                id, writer -> change.remove(writer, id, line), "/needs/" + id + "/draft/lines", "needs.line_removed");
    }
}
