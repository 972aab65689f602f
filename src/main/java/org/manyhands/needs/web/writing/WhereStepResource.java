package org.manyhands.needs.web.writing;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manyhands.needs.NeedBeingWritten;
import org.manyhands.needs.NeedPart;
import org.manyhands.places.PlaceAnswer;
import org.manyhands.places.PlaceQuestion;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.text.LanguageAnswer;
import org.manyhands.shared.web.RequestLanguage;

/** Fifth step of the form. */
@Path("/needs")
class WhereStepResource {

    @Inject
    StepAnswers answers;

    @Inject
    StepsAssembler stepsShown;

    @Inject
    PlaceQuestion places;

    @Inject
    RequestLanguage language;

    @GET
    @Path("/{id}/draft/where")
    public Response show(@PathParam("id") NeedId id, @QueryParam("then") @Nullable String then) {
        return answers.show(
                id,
                need -> page(
                        need,
                        then,
                        need.remote(),
                        places.of(need.place(), language.get()),
                        need.languagesOrAround(),
                        FormErrors.none()));
    }

    @POST
    @Path("/{id}/draft/where")
    public Response keep(@PathParam("id") NeedId id, @BeanParam WhereForm form) {
        NeedBeingWritten need = answers.need(id);
        boolean remote = form.isRemote();
        List<String> spoken = form.spoken();
        PlaceAnswer place = places.read(form.place(), form.placeId(), language.get());
        FormErrors errors = FormErrors.none();
        place.tell(errors, language::say);
        if (form.goesOn()) {
            if (!remote && place.typed().isBlank()) {
                errors.add("place", language.say("needs:where_missing"));
            }
            if (spoken.isEmpty()) {
                errors.add("languages", language.say("shared:error_choose_some"));
            }
        }
        return answers.keep(
                need,
                DraftStep.WHERE,
                form,
                errors,
                () -> new NeedPart.Where(remote, place.chosen(), spoken),
                wrong -> page(need, form.then(), remote, place, spoken, wrong));
    }

    private WhereStepPage page(
            NeedBeingWritten need,
            @Nullable String then,
            boolean remote,
            PlaceAnswer place,
            List<String> chosen,
            FormErrors errors) {
        return new WhereStepPage(
                stepsShown.of(need, DraftStep.WHERE, then),
                remote,
                place,
                LanguageAnswer.of(chosen, language.get()),
                errors);
    }
}
