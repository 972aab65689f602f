package org.manyhands.front.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.manyhands.shared.Absent;
import org.manyhands.shared.web.SiteConfig;

/**
 * Leads to the source code of the running version; by way of us, so that pages hold no foreign address. There is no such page where
 * nobody said where that is.
 */
@Path("/source")
class SourceResource {

    private final SiteConfig site;

    @Inject
    SourceResource(SiteConfig site) {
        this.site = site;
    }

    @GET
    public Response go() {
        return Response.seeOther(site.sourceCode().orElseThrow(Absent::new)).build();
    }
}
