package org.manyhands.shared.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.manyhands.shared.Absent;

/** Serves the one stylesheet under its content-hashed name. */
@Path("/assets/{hash}/manyhands.css")
class StylesheetResource {

    private final Stylesheet stylesheet;

    StylesheetResource(Stylesheet stylesheet) {
        this.stylesheet = stylesheet;
    }

    @GET
    public Response get(@PathParam("hash") String hash) {
        if (!stylesheet.isNamed(hash)) {
            throw new Absent();
        }
        return Response.ok(stylesheet.text(), "text/css; charset=utf-8").build();
    }
}
