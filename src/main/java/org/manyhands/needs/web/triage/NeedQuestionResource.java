package org.manyhands.needs.web.triage;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.manyhands.needs.AskBack;
import org.manyhands.shared.form.FormCheck;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.web.FormFields;
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
    FormCheck check;

    @POST
    @Path("/{id}/question")
    @FormFields(TraceWarning.TICK)
    public Response ask(@PathParam("id") NeedId id, @BeanParam NeedQuestionForm form) {
        return answers.act(
                id,
                new TriageItem.Typed(form.question(), "", ""),
                traces.in(check.check(form), "question", form.question()),
                "question",
                person -> use.handle(person, id, form.question()),
                "needs.asked");
    }
}
