package org.manyhands.needs.web.triage;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.manyhands.needs.DeclineNeed;
import org.manyhands.shared.form.FormCheck;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.id.NeedId;
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
    FormCheck check;

    @Inject
    RequestLanguage language;

    @POST
    @Path("/{id}/refusal")
    @FormFields(TraceWarning.TICK)
    public Response decline(@PathParam("id") NeedId id, @BeanParam NeedRefusalForm form) {
        FormErrors errors = traces.in(check.check(form), "note", form.note());
        if (form.reasonSaid().isEmpty()) {
            errors.add("reason", language.say("shared:error_choose"));
        }
        return answers.act(
                id,
                new TriageItem.Typed("", form.reason(), form.note()),
                errors,
                "note",
                person -> use.handle(person, id, form.reasonSaid().orElseThrow(), form.note()),
                "needs.declined");
    }
}
