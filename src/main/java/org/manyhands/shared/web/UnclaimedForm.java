package org.manyhands.shared.web;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/**
 * A form sent to an address where no resource takes it: the site may have been renewed while somebody was writing. The framework
 * reads forms for resources only; here it is read all the same, so that what was typed comes back.
 */
@RequestScoped
class UnclaimedForm {

    @Inject
    SubmittedForm form;

    /** Reads the form, if this is one, and keeps it aside as {@link FormCapture} does any other. Blocks nothing. */
    Uni<Void> read(HttpServerRequest request) {
        boolean unclaimed = CurrentRequestManager.get().getTarget() == null;
        if (!unclaimed || !request.method().equals(HttpMethod.POST) || request.isEnded() || !isForm(request)) {
            return Uni.createFrom().voidItem();
        }
        request.setExpectMultipart(true);
        Future<Void> whole = request.end();
        request.resume();
        return Uni.createFrom()
                .completionStage(whole.toCompletionStage())
                .invoke(() -> keep(request.formAttributes()))
                // What cannot be read is no reason for another page than that there is no such address.
                .onFailure()
                .recoverWithNull();
    }

    /** Fields alone: what holds files is refused before it comes here ({@link FileReception}). */
    private static boolean isForm(HttpServerRequest request) {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        String form = MediaType.APPLICATION_FORM_URLENCODED;
        return type != null && type.regionMatches(true, 0, form, 0, form.length());
    }

    private void keep(MultiMap fields) {
        fields.names().forEach(name -> form.keep(name, fields.getAll(name)));
    }
}
