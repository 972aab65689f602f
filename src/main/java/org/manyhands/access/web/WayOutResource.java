package org.manyhands.access.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.logging.Logger;
import org.manyhands.access.SignIn;
import org.manyhands.shared.web.SiteConfig;

/**
 * The two ways out. Both end the session at once and have the browser forget what it keeps of this site. They are plain
 * addresses and not posts, although they end something: whoever has to leave quickly must not meet a form, and being
 * signed out by a foreign link harms nobody.
 */
@Path("/")
class WayOutResource {

    private static final String FORGET = "\"cache\", \"cookies\", \"storage\"";

    private static final Logger LOG = Logger.getLogger(WayOutResource.class);

    @Inject
    SignIn signIn;

    @Inject
    SiteConfig site;

    /** Signing out, and saying so. */
    @GET
    @Path("logout")
    public Response signOut(@Context HttpHeaders headers) {
        endSession(headers);
        return Response.ok(new SignedOutPage())
                .header("Clear-Site-Data", FORGET)
                .cookie(SessionCookie.gone(SessionCookie.NAME))
                .build();
    }

    /** "Leave this page": something harmless, at once. */
    @GET
    @Path("exit")
    public Response leave(@Context HttpHeaders headers) {
        endSession(headers);
        return Response.ok(new ExitPage(site.exitUrl().map(URI::toString).orElse(null)))
                .header("Clear-Site-Data", FORGET)
                .cookie(SessionCookie.gone(SessionCookie.NAME))
                .build();
    }

    /** Whatever fails here (the database may be away), leaving works: the cookie goes, and idle sessions end by themselves. */
    private void endSession(HttpHeaders headers) {
        try {
            SessionCookie.of(headers).ifPresent(signIn::end);
        } catch (RuntimeException failure) {
            LOG.errorf("a session could not be ended: %s", failure.getClass().getName());
        }
    }
}
