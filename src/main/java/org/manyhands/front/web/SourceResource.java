package org.manyhands.front.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.manyhands.shared.web.SiteConfig;

/** Leads to the source code of the running version; by way of us, so that pages hold no foreign address. */
@Path("/source")
class SourceResource {

    @Inject
    SiteConfig site;

    @GET
    public Response go() {
        return Response.seeOther(site.sourceCode()).build();
    }
}
