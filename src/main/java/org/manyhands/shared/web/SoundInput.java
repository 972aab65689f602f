package org.manyhands.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.text.SoundText;

/**
 * The one place where everything typed is looked at before a resource sees it, so that no feature can forget to: texts are
 * sound (see {@link SoundText}), and a form holds no fields but those that the resource declares (see {@link
 * DeclaredFields}). A text that is not sound comes back mended, to be sent again with one button.
 */
@RequestScoped
class SoundInput {

    @Inject
    SubmittedForm form;

    @Inject
    DeclaredFields declared;

    @Inject
    ErrorPageAssembler errors;

    @Inject
    UriInfo uri;

    /** Null if all is well, else what to answer. */
    @Nullable
    Response refusal(ResteasyReactiveRequestContext request) {
        if (!isSound(uri.getPathParameters())) {
            return errors.page(Response.Status.NOT_FOUND.getStatusCode());
        }
        if (!isSound(uri.getQueryParameters())) {
            return errors.page(Response.Status.BAD_REQUEST.getStatusCode());
        }
        FormData sent = request.getFormData();
        if (sent == null) {
            return null;
        }
        Method method = request.getTarget().getLazyMethod().getMethod();
        for (String field : sent) {
            if (!declared.take(method, field)) {
                return errors.page(Response.Status.BAD_REQUEST.getStatusCode());
            }
        }
        Set<String> unsound = new TreeSet<>();
        form.typed().forEach((field, values) -> {
            if (!isSound(values)) {
                unsound.add(field);
            }
        });
        return unsound.isEmpty() ? null : errors.mended(unsound);
    }

    private static boolean isSound(MultivaluedMap<String, String> parameters) {
        return parameters.entrySet().stream()
                .allMatch(parameter -> SoundText.isSound(parameter.getKey()) && isSound(parameter.getValue()));
    }

    private static boolean isSound(List<String> values) {
        return values.stream().allMatch(SoundText::isSound);
    }
}
