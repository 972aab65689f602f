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

/** Sixth step of the form; nothing in it has to be answered. */
@Path("/needs")
class PeopleStepResource {

    @Inject
    StepAnswers answers;

    @Inject
    StepsAssembler stepsShown;

    @Inject
    FormCheck check;

    @GET
    @Path("/{id}/draft/people")
    public Response show(@PathParam("id") NeedId id, @QueryParam("then") @Nullable String then) {
        return answers.show(
                id,
                need -> new PeopleStepPage(
                        stepsShown.of(need, DraftStep.PEOPLE, then), need.decider(), need.risks(), FormErrors.none()));
    }

    @POST
    @Path("/{id}/draft/people")
    @FormFields(TraceWarning.TICK)
    public Response keep(@PathParam("id") NeedId id, @BeanParam PeopleForm form) {
        NeedBeingWritten need = answers.need(id);
        return answers.keep(
                need,
                DraftStep.PEOPLE,
                form,
                check.check(form),
                () -> new NeedPart.People(form.decider(), form.risks()),
                errors -> new PeopleStepPage(
                        stepsShown.of(need, DraftStep.PEOPLE, form.then()), form.decider(), form.risks(), errors));
    }
}
