package org.manyhands.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.form.Reading;
import org.manyhands.shared.form.Written;
import org.manyhands.shared.text.Passage;
import org.manyhands.shared.text.PersonalTraces;

/**
 * Warns of what would lead to a person in words that others will read, before any of it is stored: the form comes back once with
 * the passages and a tick that they are meant to stand there. The resource declares the tick with {@code
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
     * Adds to what is wrong with a form what the words in this field of it tell, unless that is said to be meant so.
     *
     * @return the same errors
     */
    public FormErrors in(FormErrors errors, String field, @Nullable String words) {
        return in(errors, List.of(new Written(field, words)), List.of());
    }

    /**
     * The same for several fields.
     *
     * @param stored the texts as they stand: what is in them was meant so then and is not asked about again
     */
    public FormErrors in(FormErrors errors, List<Written> form, Collection<String> stored) {
        if (submitted.typed().getOrDefault(TICK, List.of()).contains("yes")) {
            return errors;
        }
        List<Passage> known = PersonalTraces.passages(stored);
        for (Written each : form) {
            PersonalTraces.passages(List.of(Reading.text(each.words()))).stream()
                    .filter(passage -> !known.contains(passage))
                    .forEach(passage -> errors.warn(each.field(), passage));
        }
        return errors;
    }
}
