package org.manyhands.needs.web.writing;

import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.manyhands.needs.NeedBeingWritten;
import org.manyhands.needs.NeedRefusal;
import org.manyhands.needs.NeedState;
import org.manyhands.needs.SubmitNeed;
import org.manyhands.needs.web.NeedAnswers;
import org.manyhands.needs.web.NeedWords;
import org.manyhands.shared.Actor;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.form.Reading;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.text.TextLength;
import org.manyhands.shared.web.CurrentActor;
import org.manyhands.shared.web.FormFields;
import org.manyhands.shared.web.RequestLanguage;
import org.manyhands.shared.web.Submissions;
import org.manyhands.shared.web.TraceWarning;

/** A need being sent in, for the first time or again. */
@Path("/needs")
class NeedSubmissionResource {

    private static final int LONGEST_ANSWER = 1_000;

    @Inject
    CurrentActor actor;

    @Inject
    StepAnswers steps;

    @Inject
    NeedAnswers answers;

    @Inject
    SubmitNeed submit;

    @Inject
    TraceWarning traces;

    @Inject
    Submissions submissions;

    @Inject
    ReviewPageAssembler pages;

    @Inject
    NeedWords words;

    @Inject
    RequestLanguage language;

    @POST
    @Path("/{id}/submission")
    @FormFields(TraceWarning.TICK)
    public Response send(@PathParam("id") NeedId id, @FormParam("answer") @Nullable String typed) {
        NeedBeingWritten need = steps.need(id);
        String answer = Reading.text(typed);
        FormErrors errors = FormErrors.none();
        String wrong = wrong(need, answer);
        if (wrong != null) {
            errors.add("answer", wrong);
        }
        if (traces.in(errors, "answer", answer).isPresent()) {
            return again(need, answer, errors, null);
        }
        Actor writer = actor.person();
        return submissions.once(() -> submit.handle(writer, id, answer), outcome -> switch (outcome) {
            case SubmitNeed.Outcome.Sent _ -> Submissions.to("/needs/" + id, "needs.sent");
            case SubmitNeed.Outcome.Opened _ -> Submissions.to("/needs/" + id, "needs.opened");
            case SubmitNeed.Outcome.Refused(NeedRefusal why)
            when why == NeedRefusal.NOT_NOW -> answers.refused(id, why);
            case SubmitNeed.Outcome.Refused(NeedRefusal why) -> again(need, answer, errors, words.say("refusal", why));
        });
    }

    /** A question wants an answer: the changed text alone does not say what the coordinator asked. */
    private @Nullable String wrong(NeedBeingWritten need, String answer) {
        int length = TextLength.of(answer);
        if (length > LONGEST_ANSWER) {
            return language.say("shared:error_too_long", length, LONGEST_ANSWER);
        }
        return need.state() == NeedState.NEEDS_INFO && need.asked() != null && answer.isEmpty()
                ? language.say("shared:error_required")
                : null;
    }

    private Response again(NeedBeingWritten need, String answer, FormErrors errors, @Nullable String problem) {
        return Response.status(422)
                .entity(pages.of(need, answer, errors, problem))
                .build();
    }
}
