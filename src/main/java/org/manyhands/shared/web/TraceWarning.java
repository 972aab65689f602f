package org.manyhands.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.form.Reading;
import org.manyhands.shared.text.PersonalTraces;

/**
 * Warns of contact details in words that people write to each other or to coordinators, before any of it is stored: the form
 * comes back once with the passages and a tick that they are meant to stand there. The resource declares the tick with {@code
 * @FormFields(TraceWarning.TICK)}, its form draws it with {@code tags/traces.html}.
 */
@ApplicationScoped
public class TraceWarning {

    /** The field of the tick. */
    public static final String TICK = "meant";

    private final SubmittedForm submitted;

    @Inject
    TraceWarning(SubmittedForm submitted) {
        this.submitted = submitted;
    }

    /**
     * Adds to what is wrong with a form what these texts of it tell, unless that is said to be meant so.
     *
     * @return the same errors
     */
    public FormErrors in(FormErrors errors, String... texts) {
        return changed(errors, List.of(), texts);
    }

    /** The same; what stands in the texts stored before was meant so then and is not asked about again. */
    public FormErrors changed(FormErrors errors, List<String> stored, String... texts) {
        boolean meant = submitted.typed().getOrDefault(TICK, List.of()).contains("yes");
        return meant
                ? errors
                : errors.warn(PersonalTraces.newIn(
                        Arrays.stream(texts).map(Reading::text).toList(), stored));
    }
}
