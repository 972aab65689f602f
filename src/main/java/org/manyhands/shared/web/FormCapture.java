package org.manyhands.shared.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jspecify.annotations.Nullable;

/** Keeps the posted fields aside before anything can fail, see {@link SubmittedForm}, and has all input looked at. */
class FormCapture {

    @Inject
    SubmittedForm form;

    @Inject
    SoundInput input;

    @WithFormRead
    @ServerRequestFilter
    public @Nullable Response look() {
        ResteasyReactiveRequestContext request = CurrentRequestManager.get();
        FormData data = request.getFormData();
        if (data != null) {
            capture(data);
        }
        return input.refusal(request);
    }

    private void capture(FormData data) {
        for (String name : data) {
            List<String> values = new ArrayList<>();
            for (org.jboss.resteasy.reactive.server.multipart.FormValue value : data.get(name)) {
                if (!value.isFileItem()) {
                    values.add(value.getValue());
                }
            }
            if (!values.isEmpty()) {
                form.keep(name, values);
            }
        }
    }
}
