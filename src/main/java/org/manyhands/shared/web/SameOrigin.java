package org.manyhands.shared.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Refuses posts that a browser says come from elsewhere: the first defence against forged requests, the ticket being the
 * second. Works from what browsers send by themselves ({@code Sec-Fetch-Site}, {@code Origin}); a post that says neither
 * is refused as well.
 *
 * <p>The form is refused unread, and its page gives nothing back: another site has filled it in, not the reader, and one button
 * that sends it again would be all that a forger wants.
 */
class SameOrigin {

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    SiteConfig site;

    @Inject
    ErrorPageAssembler errors;

    @ServerRequestFilter(preMatching = true)
    public @Nullable Response check(ContainerRequestContext request) {
        if (READS.contains(request.getMethod())) {
            return null;
        }
        String fetchSite = request.getHeaderString("Sec-Fetch-Site");
        String origin = request.getHeaderString("Origin");
        boolean own = fetchSite != null
                ? fetchSite.equals("same-origin")
                : origin != null && origin.equals(site.publicUrl().toString());
        return own ? null : errors.page(Response.Status.FORBIDDEN.getStatusCode());
    }
}
