package org.manyhands.shared.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jspecify.annotations.Nullable;

/** Keeps the posted fields aside before anything can fail, see {@link SubmittedForm}, has all input looked at, and composes it. */
class FormCapture {

    @Inject
    SubmittedForm form;

    @Inject
    SoundInput input;

    @WithFormRead
    @ServerRequestFilter
    public @Nullable Response look() {
        ResteasyReactiveRequestContext request = CurrentRequestManager.get();
        if (request.getTarget() != null) {
            form.goesTo(request.getTarget().getResourceClass());
        }
        FormData data = request.getFormData();
        if (data != null) {
            capture(data);
        }
        Response refusal = input.refusal(request);
        if (data != null && refusal == null) {
            compose(data);
            capture(data);
        }
        return refusal;
    }

    /**
     * What was typed is composed (NFC), as it is counted and stored: keyboards and files put letters with accents together in
     * either way, and a text must not be longer to the database than it was to whoever counted it.
     */
    private static void compose(FormData data) {
        List<String> names = new ArrayList<>();
        data.forEach(names::add);
        for (String name : names) {
            Deque<FormValue> values = data.get(name);
            if (values.stream().noneMatch(FormValue::isFileItem)
                    && !values.stream().allMatch(FormCapture::isComposed)) {
                data.remove(name);
                values.forEach(value -> data.add(name, Normalizer.normalize(value.getValue(), Normalizer.Form.NFC)));
            }
        }
    }

    private static boolean isComposed(FormValue value) {
        return Normalizer.isNormalized(value.getValue(), Normalizer.Form.NFC);
    }

    private void capture(FormData data) {
        for (String name : data) {
            List<String> values = new ArrayList<>();
            for (FormValue value : data.get(name)) {
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
