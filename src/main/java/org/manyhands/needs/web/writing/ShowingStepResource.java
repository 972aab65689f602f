package org.manyhands.needs.web.writing;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.manyhands.needs.Exposure;
import org.manyhands.needs.NeedBeingWritten;
import org.manyhands.needs.NeedPart;
import org.manyhands.needs.web.Address;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.web.RequestLanguage;
import org.manyhands.shared.web.Submissions;

/** Last step of the form: who may see it, with a preview of what each of them would see. Looking keeps nothing. */
@Path("/needs")
class ShowingStepResource {

    @Inject
    StepAnswers answers;

    @Inject
    StepsAssembler stepsShown;

    @Inject
    Previews previews;

    @Inject
    RequestLanguage language;

    @GET
    @Path("/{id}/draft/showing")
    public Response show(
            @PathParam("id") NeedId id,
            @QueryParam("then") @Nullable String then,
            @QueryParam("sensitivity") @Nullable String sensitivity,
            @QueryParam("onWeb") @Nullable String onWeb,
            @QueryParam("vetted") @Nullable String vetted) {
        return answers.show(
                id,
                need -> page(
                        need,
                        then,
                        ShowingForm.exposure(sensitivity, onWeb, vetted).orElse(need.exposure()),
                        FormErrors.none()));
    }

    @POST
    @Path("/{id}/draft/showing")
    public Response keep(@PathParam("id") NeedId id, @BeanParam ShowingForm form) {
        NeedBeingWritten need = answers.need(id);
        FormErrors errors = FormErrors.none();
        if (form.exposure().isEmpty()) {
            errors.add("sensitivity", language.say("shared:error_choose"));
        }
        Exposure asked = form.exposure().orElse(need.exposure());
        if (form.go().equals("look")) {
            return Submissions.to(look(need, form, asked));
        }
        return answers.keep(
                need,
                DraftStep.SHOWING,
                form,
                errors,
                () -> new NeedPart.Showing(asked),
                wrong -> page(need, form.then(), asked, wrong));
    }

    private static String look(NeedBeingWritten need, ShowingForm form, Exposure asked) {
        Map<String, String> then = form.then().equals("review") ? Map.of("then", "review") : Map.of();
        return ShowingForm.preview(new Address(DraftStep.SHOWING.href(need), then), asked);
    }

    private ShowingStepPage page(NeedBeingWritten need, @Nullable String then, Exposure asked, FormErrors errors) {
        return new ShowingStepPage(
                stepsShown.of(need, DraftStep.SHOWING, then), asked, previews.of(need.id(), asked), errors);
    }
}
