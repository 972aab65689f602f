package org.manyhands.needs.web.writing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.manyhands.places.PlaceAnswer;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.text.LanguageAnswer;

/**
 * A need being changed after it was sent in.
 *
 * @param version sent along; after a lost race it is the one that is there now, so that sending again is deliberate
 * @param differs what somebody else has changed meanwhile: both versions side by side; empty normally
 */
@CheckedTemplate(basePath = "needs", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record NeedEditPage(
        String action,
        String cancel,
        int version,
        Fields form,
        boolean remote,
        PlaceAnswer place,
        LanguageAnswer languages,
        List<Difference> differs,
        FormErrors errors)
        implements TemplateInstance {

    /** The texts and numbers as typed. */
    record Fields(
            String title,
            String difference,
            String doneWhen,
            String tried,
            String hours,
            String byWhen,
            String decider,
            String risks) {}

    /** One answer, as it stands now and as it was typed. */
    record Difference(String label, String now, String typed) {}
}
