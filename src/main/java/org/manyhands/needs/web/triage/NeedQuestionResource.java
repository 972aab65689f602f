package org.manyhands.needs.web.triage;

import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.manyhands.needs.AskBack;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.form.Reading;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.text.TextLength;
import org.manyhands.shared.web.FormFields;
import org.manyhands.shared.web.RequestLanguage;
import org.manyhands.shared.web.TraceWarning;

/** A coordinator asks the group something before opening its need. */
@Path("/needs")
class NeedQuestionResource {

    @Inject
    TriageAnswers answers;

    @Inject
    AskBack use;

    @Inject
    TraceWarning traces;

    @Inject
    RequestLanguage language;

    @POST
    @Path("/{id}/question")
    @FormFields(TraceWarning.TICK)
    public Response ask(@PathParam("id") NeedId id, @FormParam("question") @Nullable String typed) {
        String question = Reading.text(typed);
        FormErrors errors = FormErrors.none();
        int length = TextLength.of(question);
        if (question.isEmpty()) {
            errors.add("question", language.say("needs:question_missing"));
        }
        if (length > 1_000) {
            errors.add("question", language.say("shared:error_too_long", length, 1_000));
        }
        return answers.act(
                id,
                new TriageItem.Typed(question, "", ""),
                traces.in(errors, "question", question),
                "question",
                person -> use.handle(person, id, question),
                "needs.asked");
    }
}
