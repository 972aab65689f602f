package org.manyhands.needs.web.triage;

import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.manyhands.needs.DeclineNeed;
import org.manyhands.needs.DeclineReason;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.form.Reading;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.text.TextLength;
import org.manyhands.shared.web.FormFields;
import org.manyhands.shared.web.RequestLanguage;
import org.manyhands.shared.web.TraceWarning;

/** A coordinator does not open a need, and says why. */
@Path("/needs")
class NeedRefusalResource {

    @Inject
    TriageAnswers answers;

    @Inject
    DeclineNeed use;

    @Inject
    TraceWarning traces;

    @Inject
    RequestLanguage language;

    @POST
    @Path("/{id}/refusal")
    @FormFields(TraceWarning.TICK)
    public Response decline(
            @PathParam("id") NeedId id,
            @FormParam("reason") @Nullable String chosen,
            @FormParam("note") @Nullable String typed) {
        String note = Reading.text(typed);
        Optional<DeclineReason> reason = Reading.oneOf(DeclineReason.class, chosen);
        FormErrors errors = FormErrors.none();
        if (reason.isEmpty()) {
            errors.add("reason", language.say("shared:error_choose"));
        }
        int length = TextLength.of(note);
        if (length > 1_000) {
            errors.add("note", language.say("shared:error_too_long", length, 1_000));
        }
        return answers.act(
                id,
                new TriageItem.Typed("", Reading.text(chosen), note),
                traces.in(errors, "note", note),
                "note",
                person -> use.handle(person, id, reason.orElseThrow(), note),
                "needs.declined");
    }
}
