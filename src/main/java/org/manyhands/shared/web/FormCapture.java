package org.manyhands.shared.web;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;

/** Keeps the posted fields aside before anything can fail, see {@link SubmittedForm}. */
class FormCapture {

    @Inject
    SubmittedForm form;

    @WithFormRead
    @ServerRequestFilter
    public void capture() {
        ResteasyReactiveRequestContext request = CurrentRequestManager.get();
        FormData data = request == null ? null : request.getFormData();
        if (data == null) {
            return;
        }
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
