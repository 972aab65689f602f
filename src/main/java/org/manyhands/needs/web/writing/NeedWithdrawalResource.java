package org.manyhands.needs.web.writing;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.manyhands.needs.NeedBeingWritten;
import org.manyhands.needs.WithdrawNeed;
import org.manyhands.needs.web.NeedAnswers;
import org.manyhands.shared.id.NeedId;

/** A need taken back by its group before it was opened. */
@Path("/needs")
class NeedWithdrawalResource {

    @Inject
    StepAnswers steps;

    @Inject
    NeedAnswers answers;

    @Inject
    WithdrawNeed withdraw;

    @GET
    @Path("/{id}/withdrawal")
    public NeedWithdrawalPage ask(@PathParam("id") NeedId id) {
        NeedBeingWritten need = steps.need(id);
        return new NeedWithdrawalPage(need.title(), "/needs/" + id + "/withdrawal", "/needs/" + id);
    }

    @POST
    @Path("/{id}/withdrawal")
    public Response withdraw(@PathParam("id") NeedId id) {
        return answers.act(id, writer -> withdraw.handle(writer, id), "needs.withdrawn");
    }
}
