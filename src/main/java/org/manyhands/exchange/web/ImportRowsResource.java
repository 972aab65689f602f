package org.manyhands.exchange.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.manyhands.exchange.WaitingFiles;
import org.manyhands.shared.id.ImportId;
import org.manyhands.shared.web.CurrentActor;
import org.manyhands.shared.web.Pager;
import org.manyhands.shared.web.Submissions;

/** The dry run: every row of a file with what would become of it. */
@Path("/imports/{import}/rows")
class ImportRowsResource {

    @Inject
    CurrentActor actor;

    @Inject
    WaitingFiles waiting;

    @Inject
    ImportRowsPageAssembler pages;

    @GET
    public Response show(
            @PathParam("import") ImportId id,
            @QueryParam("show") @Nullable String show,
            @QueryParam(Pager.PARAMETER) @Nullable String page) {
        return waiting.isWaiting(actor.person(), id)
                ? Response.ok(pages.of(id, ImportRowsPageAssembler.Shown.of(show), Pager.asked(page)))
                        .build()
                : Submissions.to("/imports/" + id);
    }
}
