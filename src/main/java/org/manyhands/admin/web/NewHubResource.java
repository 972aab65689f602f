package org.manyhands.admin.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.manyhands.hubs.CreateHub;
import org.manyhands.hubs.ModerationMode;
import org.manyhands.places.PlaceAnswer;
import org.manyhands.places.PlaceQuestion;
import org.manyhands.shared.Actor;
import org.manyhands.shared.form.FormCheck;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.text.LanguageAnswer;
import org.manyhands.shared.text.SpokenLanguages;
import org.manyhands.shared.web.FormFields;
import org.manyhands.shared.web.RequestLanguage;
import org.manyhands.shared.web.Submissions;
import org.manyhands.shared.web.TraceWarning;

/** Making a hub. */
@Path("/admin/hubs/new")
class NewHubResource {

    @Inject
    Administrator administrator;

    @Inject
    CreateHub createHub;

    @Inject
    PlaceQuestion placeQuestion;

    @Inject
    FormCheck formCheck;

    @Inject
    TraceWarning traces;

    @Inject
    Submissions submissions;

    @Inject
    RequestLanguage language;

    @GET
    public NewHubPage show() {
        administrator.get();
        return page(NewHubForm.empty(), PlaceAnswer.none(), FormErrors.none());
    }

    @POST
    @FormFields(TraceWarning.TICK)
    public Response create(@BeanParam NewHubForm form) {
        Actor actor = administrator.get();
        PlaceAnswer place = placeQuestion.read(form.place(), form.placeId(), language.get());
        Optional<ModerationMode> mode = form.chosenMode();
        FormErrors errors = check(form, place);
        if (errors.isPresent() || mode.isEmpty()) {
            return again(form, place, errors);
        }
        CreateHub.Draft draft = new CreateHub.Draft(form.name(), mode.get(), form.languages(), place.chosen());
        return submissions.once(() -> createHub.handle(actor, draft), outcome -> switch (outcome) {
            case CreateHub.Outcome.Created created ->
                Submissions.to("/admin/hubs/" + created.hub(), "admin.hub_created");
            case CreateHub.Outcome.Refused refused ->
                again(form, place, errors.add("name", language.say("hubs:refusal", refused.why())));
        });
    }

    private FormErrors check(NewHubForm form, PlaceAnswer place) {
        FormErrors errors = formCheck.check(form);
        if (form.chosenMode().isEmpty()) {
            errors.add("mode", language.say("shared:error_choose"));
        }
        if (form.languages().isEmpty()) {
            errors.add("languages", language.say("shared:error_choose_some"));
        }
        if (!form.languages().stream().allMatch(SpokenLanguages::isKnown)) {
            errors.add("languages", language.say("shared:error_not_offered"));
        }
        place.tell(errors, language::say);
        return traces.in(errors, "name", form.name());
    }

    private Response again(NewHubForm form, PlaceAnswer place, FormErrors errors) {
        return Response.status(422).entity(page(form, place, errors)).build();
    }

    private NewHubPage page(NewHubForm form, PlaceAnswer place, FormErrors errors) {
        return new NewHubPage(
                form.name(),
                form.mode(),
                List.of(ModerationMode.values()),
                LanguageAnswer.of(form.languages(), language.get()),
                place,
                errors);
    }
}
