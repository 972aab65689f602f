package org.manyhands.needs.web.writing;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.manyhands.needs.NeedBeingWritten;
import org.manyhands.needs.NeedPart;
import org.manyhands.shared.form.FormCheck;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.web.FormFields;
import org.manyhands.shared.web.TraceWarning;

/** Second step of the form; nothing in it has to be answered. */
@Path("/needs")
class DoneStepResource {

    @Inject
    StepAnswers answers;

    @Inject
    StepsAssembler stepsShown;

    @Inject
    FormCheck check;

    @GET
    @Path("/{id}/draft/done")
    public Response show(@PathParam("id") NeedId id, @QueryParam("then") @Nullable String then) {
        return answers.show(
                id,
                need -> new DoneStepPage(
                        stepsShown.of(need, DraftStep.DONE, then), need.tried(), need.doneWhen(), FormErrors.none()));
    }

    @POST
    @Path("/{id}/draft/done")
    @FormFields(TraceWarning.TICK)
    public Response keep(@PathParam("id") NeedId id, @BeanParam DoneForm form) {
        NeedBeingWritten need = answers.need(id);
        return answers.keep(
                need,
                DraftStep.DONE,
                form,
                check.check(form),
                () -> new NeedPart.Done(form.tried(), form.doneWhen()),
                errors -> new DoneStepPage(
                        stepsShown.of(need, DraftStep.DONE, form.then()), form.tried(), form.doneWhen(), errors));
    }
}
