package org.manyhands.needs.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.manyhands.shared.id.NeedId;

/** One need, for everybody for whom it exists. */
@Path("/needs")
class NeedResource {

    @Inject
    NeedPageAssembler pages;

    @GET
    @Path("/{id}")
    public NeedPage show(@PathParam("id") NeedId id) {
        return pages.of(id, null);
    }
}
