package org.manyhands.shared.web;

import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses bodies that are no form: nothing here reads anything else. What {@link FileReception} passes on ends here too. */
class FormsOnly {

    /**
     * Looks at what the body is said to be.
     *
     * @throws NotSupportedException if it is no form: 415
     */
    @ServerRequestFilter(preMatching = true)
    public void check(ContainerRequestContext request) {
        String type = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
        if (type != null && !isForm(type.toLowerCase(Locale.ROOT))) {
            throw new NotSupportedException();
        }
    }

    private static boolean isForm(String type) {
        return type.startsWith(MediaType.APPLICATION_FORM_URLENCODED) || type.startsWith(MediaType.MULTIPART_FORM_DATA);
    }
}
