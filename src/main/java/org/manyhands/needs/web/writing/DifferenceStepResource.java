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
import org.manyhands.needs.NeedState;
import org.manyhands.shared.form.FormCheck;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.web.FormFields;
import org.manyhands.shared.web.RequestLanguage;
import org.manyhands.shared.web.TraceWarning;

/** First step of the form. */
@Path("/needs")
class DifferenceStepResource {

    @Inject
    StepAnswers answers;

    @Inject
    StepsAssembler stepsShown;

    @Inject
    FormCheck check;

    @Inject
    RequestLanguage language;

    @GET
    @Path("/{id}/draft/difference")
    public Response show(@PathParam("id") NeedId id, @QueryParam("then") @Nullable String then) {
        return answers.show(id, need -> page(need, then, need.title(), need.difference(), FormErrors.none()));
    }

    @POST
    @Path("/{id}/draft/difference")
    @FormFields(TraceWarning.TICK)
    public Response keep(@PathParam("id") NeedId id, @BeanParam DifferenceForm form) {
        NeedBeingWritten need = answers.need(id);
        FormErrors errors = check.check(form);
        if (form.goesOn() || need.state() != NeedState.DRAFT) {
            require(errors, "title", form.title());
        }
        if (form.goesOn()) {
            require(errors, "difference", form.difference());
        }
        return answers.keep(
                need,
                DraftStep.DIFFERENCE,
                form,
                errors,
                () -> new NeedPart.Difference(form.title(), form.difference()),
                wrong -> page(need, form.then(), form.title(), form.difference(), wrong));
    }

    private void require(FormErrors errors, String field, String text) {
        if (text.isEmpty()) {
            errors.add(field, language.say("shared:error_required"));
        }
    }

    private DifferenceStepPage page(
            NeedBeingWritten need, @Nullable String then, String title, String difference, FormErrors errors) {
        return new DifferenceStepPage(stepsShown.of(need, DraftStep.DIFFERENCE, then), title, difference, errors);
    }
}
