package org.manyhands.needs.web.writing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manyhands.needs.NeedBeingWritten;
import org.manyhands.needs.web.Link;
import org.manyhands.shared.form.FormErrors;

/**
 * What was typed, before it is sent in.
 *
 * @param steps with none current
 * @param answers each with the way back to its question
 * @param missing what is missing, each with where to answer it
 * @param next what happens when it is sent in
 * @param sees who will see it
 * @param answer what the group says to the coordinator's question, as typed so far
 * @param errors what is wrong with that
 * @param problem why it was not sent in, or null
 * @param discardHref where a draft is thrown away, or null once it was sent in
 */
@CheckedTemplate(basePath = "needs", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ReviewStepPage(
        NeedBeingWritten need,
        StepsShown steps,
        List<Answer> answers,
        List<Link> missing,
        String next,
        String sees,
        String sendHref,
        String answer,
        boolean answerOptional,
        FormErrors errors,
        @Nullable String problem,
        @Nullable String discardHref)
        implements TemplateInstance {

    /** A question, what was answered, and where it is asked. */
    record Answer(String label, String value, String href) {}
}
