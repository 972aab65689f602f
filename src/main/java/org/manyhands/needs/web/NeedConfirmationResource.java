package org.manyhands.needs.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.manyhands.needs.ConfirmNeed;
import org.manyhands.shared.id.NeedId;

/** Still needed, in one click. */
@Path("/needs")
class NeedConfirmationResource {

    private static final String MY_WORK = "my-work";

    @Inject
    NeedAnswers answers;

    @Inject
    ConfirmNeed use;

    /**
     * Confirms it, and leads to the need's page.
     *
     * @param from whence the button was pressed: from My work, where one need after the other is confirmed, the way leads back
     *     there; nothing else that is sent here leads anywhere
     */
    @POST
    @Path("/{id}/confirmation")
    public Response confirm(@PathParam("id") NeedId id, @FormParam("from") @Nullable String from) {
        String back = MY_WORK.equals(from) ? "/" + MY_WORK : "/needs/" + id;
        return answers.act(id, person -> use.handle(person, id), back, "needs.confirmed");
    }
}
