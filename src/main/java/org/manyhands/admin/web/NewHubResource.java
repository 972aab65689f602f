package org.manyhands.admin.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.manyhands.hubs.CreateHub;
import org.manyhands.hubs.ModerationMode;
import org.manyhands.places.PlaceAnswer;
import org.manyhands.places.PlaceQuestion;
import org.manyhands.shared.Actor;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.text.LanguageAnswer;
import org.manyhands.shared.text.SpokenLanguages;
import org.manyhands.shared.text.TextLength;
import org.manyhands.shared.web.RequestLanguage;
import org.manyhands.shared.web.Submissions;

/** Making a hub. */
@Path("/admin/hubs/new")
class NewHubResource {

    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_NAME = 80;

    @Inject
    Administrator administrator;

    @Inject
    CreateHub createHub;

    @Inject
    PlaceQuestion placeQuestion;

    @Inject
    Submissions submissions;

    @Inject
    RequestLanguage language;

    @GET
    public NewHubPage show() {
        administrator.get();
        return page("", ModerationMode.COORDINATED.name(), List.of(), PlaceAnswer.none(), FormErrors.none());
    }

    @POST
    public Response create(
            @FormParam("name") @Nullable String name,
            @FormParam("mode") @Nullable String mode,
            @FormParam("languages") List<String> languages,
            @FormParam("place") @Nullable String place,
            @FormParam("placeId") @Nullable String placeId) {
        Actor actor = administrator.get();
        String typedName = name == null ? "" : name.strip();
        Optional<ModerationMode> chosenMode = Arrays.stream(ModerationMode.values())
                .filter(each -> each.name().equals(mode))
                .findFirst();
        PlaceAnswer answer = placeQuestion.read(place, placeId, language.get());
        FormErrors errors = check(typedName, chosenMode, languages, answer);
        if (errors.isPresent() || chosenMode.isEmpty()) {
            return again(typedName, mode, languages, answer, errors);
        }
        CreateHub.Draft draft = new CreateHub.Draft(typedName, chosenMode.get(), languages, answer.chosen());
        return submissions.once(() -> createHub.handle(actor, draft), outcome -> switch (outcome) {
            case CreateHub.Outcome.Created created ->
                Submissions.to("/admin/hubs/" + created.hub(), "admin.hub_created");
            case CreateHub.Outcome.Refused _ ->
                again(
                        typedName,
                        mode,
                        languages,
                        answer,
                        FormErrors.none().add("name", language.say("admin:hub_name_taken")));
        });
    }

    private FormErrors check(String name, Optional<ModerationMode> mode, List<String> languages, PlaceAnswer place) {
        FormErrors errors = FormErrors.none();
        int length = TextLength.of(name);
        if (length < SHORTEST_NAME) {
            errors.add("name", language.say("shared:error_too_short", length, SHORTEST_NAME));
        }
        if (length > LONGEST_NAME) {
            errors.add("name", language.say("shared:error_too_long", length, LONGEST_NAME));
        }
        if (mode.isEmpty()) {
            errors.add("mode", language.say("shared:error_choose"));
        }
        if (languages.isEmpty()) {
            errors.add("languages", language.say("shared:error_choose_some"));
        }
        if (!languages.stream().allMatch(SpokenLanguages::isKnown)) {
            errors.add("languages", language.say("shared:error_not_offered"));
        }
        place.tell(errors, language::say);
        return errors;
    }

    private Response again(
            String name, @Nullable String mode, List<String> languages, PlaceAnswer place, FormErrors errors) {
        return Response.status(422)
                .entity(page(name, mode == null ? "" : mode, languages, place, errors))
                .build();
    }

    private NewHubPage page(String name, String mode, List<String> languages, PlaceAnswer place, FormErrors errors) {
        return new NewHubPage(
                name,
                mode,
                List.of(ModerationMode.values()),
                LanguageAnswer.of(languages, language.get()),
                place,
                errors);
    }
}
