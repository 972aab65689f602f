package org.manyhands.matching.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.manyhands.shared.web.CurrentActor;

/** My matches on paper. */
@Path("/matches/sheet")
class MatchSheetResource {

    private final CurrentActor actor;
    private final MatchSheetPageAssembler pages;

    MatchSheetResource(CurrentActor actor, MatchSheetPageAssembler pages) {
        this.actor = actor;
        this.pages = pages;
    }

    @GET
    public MatchSheetPage show() {
        return pages.page(actor.person());
    }
}
