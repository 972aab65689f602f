package org.manyhands.exchange.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.manyhands.exchange.DiscardFile;
import org.manyhands.exchange.UndoImport;
import org.manyhands.exchange.WaitingFiles;
import org.manyhands.shared.Actor;
import org.manyhands.shared.id.ImportId;
import org.manyhands.shared.web.CurrentActor;
import org.manyhands.shared.web.Pager;
import org.manyhands.shared.web.Submissions;

/** What became of a file; throwing it away while it waits, taking it back afterwards. */
@Path("/imports/{import}")
class ImportResource {

    @Inject
    CurrentActor actor;

    @Inject
    WaitingFiles waiting;

    @Inject
    ImportPageAssembler pages;

    @Inject
    DiscardFile discardFile;

    @Inject
    UndoImport undoImport;

    @Inject
    Submissions submissions;

    @GET
    public Response show(@PathParam("import") ImportId id, @QueryParam(Pager.PARAMETER) @Nullable String page) {
        return waiting.isWaiting(actor.person(), id)
                ? Submissions.to("/imports/" + id + "/columns")
                : Response.ok(pages.of(id, Pager.asked(page), null)).build();
    }

    @POST
    @Path("/discarding")
    public Response discard(@PathParam("import") ImportId id) {
        Actor coordinator = actor.person();
        return submissions.once(() -> discardFile.handle(coordinator, id), outcome -> switch (outcome) {
            case DiscardFile.Outcome.Discarded gone ->
                Submissions.to("/hubs/" + gone.hub() + "/imports", "exchange.discarded");
            case DiscardFile.Outcome.Refused _ -> Submissions.to("/imports/" + id);
        });
    }

    @POST
    @Path("/undoing")
    public Response undo(@PathParam("import") ImportId id) {
        Actor coordinator = actor.person();
        return submissions.once(() -> undoImport.handle(coordinator, id), outcome -> switch (outcome) {
            case UndoImport.Outcome.Undone _ -> Submissions.to("/imports/" + id, "exchange.undone");
            case UndoImport.Outcome.Refused refused ->
                waiting.isWaiting(coordinator, id)
                        ? Submissions.to("/imports/" + id)
                        : Response.status(422)
                                .entity(pages.of(id, 0, refused.why()))
                                .build();
        });
    }
}
