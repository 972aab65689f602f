package org.manyhands.needs.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.time.LocalDate;
import org.manyhands.shared.id.NeedId;

/** A need on paper. */
@Path("/needs")
class NeedSheetResource {

    @Inject
    NeedPageAssembler pages;

    @Inject
    NeedWords words;

    @Inject
    Clock clock;

    @GET
    @Path("/{id}/sheet")
    public NeedSheetPage show(@PathParam("id") NeedId id) {
        return new NeedSheetPage(pages.sheet(id), words.day(LocalDate.now(clock)));
    }
}
