package org.manyhands.matching.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.manyhands.shared.web.CurrentActor;

/** Needs that fit me. */
@Path("/fits")
class FitsResource {

    private final CurrentActor actor;
    private final FitsPageAssembler pages;

    FitsResource(CurrentActor actor, FitsPageAssembler pages) {
        this.actor = actor;
        this.pages = pages;
    }

    @GET
    public FitsPage show(@QueryParam("page") @DefaultValue("1") String page) {
        return pages.page(actor.person(), page);
    }
}
