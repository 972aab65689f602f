package org.manyhands.needs.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.manyhands.needs.EndHelp;
import org.manyhands.shared.id.NeedId;

/** A helper steps back. */
@Path("/needs")
class OwnHelpResource {

    @Inject
    NeedAnswers answers;

    @Inject
    EndHelp endHelp;

    /** Leads away: the need may be one that is shown to few. */
    @POST
    @Path("/{id}/help/resignation")
    public Response stepBack(@PathParam("id") NeedId id) {
        return answers.act(id, helper -> endHelp.stepBack(helper, id), "/my-work", "needs.stepped_back");
    }
}
