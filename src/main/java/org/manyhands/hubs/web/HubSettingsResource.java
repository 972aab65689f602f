package org.manyhands.hubs.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.manyhands.hubs.ChangeHub;
import org.manyhands.hubs.HubBoard;
import org.manyhands.hubs.HubOutcome;
import org.manyhands.hubs.HubSettings;
import org.manyhands.hubs.HubView;
import org.manyhands.hubs.ModerationMode;
import org.manyhands.places.PlaceAnswer;
import org.manyhands.places.PlaceQuestion;
import org.manyhands.shared.Actor;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.form.Reading;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.text.Language;
import org.manyhands.shared.text.LanguageAnswer;
import org.manyhands.shared.web.CurrentActor;
import org.manyhands.shared.web.FormFields;
import org.manyhands.shared.web.RequestLanguage;
import org.manyhands.shared.web.Submissions;
import org.manyhands.shared.web.SubmittedForm;
import org.manyhands.shared.web.TraceWarning;

/** What a hub says of itself, asks, and keeps; for its coordinators, absent for everybody else. */
@Path("/hubs/{hub}/settings")
@FormFields({HubRulesForm.FIELDS, TraceWarning.TICK})
class HubSettingsResource {

    @Inject
    CurrentActor actor;

    @Inject
    HubBoard board;

    @Inject
    ChangeHub changeHub;

    @Inject
    HubSettingsCheck check;

    @Inject
    PlaceQuestion placeQuestion;

    @Inject
    RequestLanguage language;

    @Inject
    SubmittedForm submitted;

    @Inject
    Submissions submissions;

    @GET
    public HubSettingsPage show(@PathParam("hub") HubId hub) {
        HubView view = board.settings(actor.person(), hub);
        PlaceAnswer place = placeQuestion.of(view.settings().place(), language.get());
        return page(view, HubSettingsForm.of(view), HubRulesForm.of(view), place, FormErrors.none());
    }

    @POST
    public Response change(@PathParam("hub") HubId hub, @BeanParam HubSettingsForm form) {
        Actor coordinator = actor.person();
        HubView view = board.settings(coordinator, hub);
        PlaceAnswer place = placeQuestion.read(form.place(), form.placeId(), language.get());
        HubRulesForm rules = HubRulesForm.of(submitted.typed());
        FormErrors errors = check.errors(form, rules, place, view.settings());
        Optional<HubSettings> settings = errors.isPresent() ? Optional.empty() : check.settings(form, rules, place);
        if (settings.isEmpty()) {
            return again(page(view, form, rules, place, errors));
        }
        return submissions.once(
                () -> changeHub.handle(coordinator, hub, settings.get(), Reading.number(form.version())),
                outcome -> outcome instanceof HubOutcome.Refused refused
                        ? again(page(
                                view,
                                form,
                                rules,
                                place,
                                errors.add("name", language.say("hubs:refusal", refused.why()))))
                        : Submissions.to(HubWords.base(view.hub()), "hubs.settings_saved"));
    }

    private HubSettingsPage page(
            HubView view, HubSettingsForm form, HubRulesForm rules, PlaceAnswer place, FormErrors errors) {
        return new HubSettingsPage(
                HubWords.base(view.hub()),
                view.hub().name(),
                form,
                place,
                LanguageAnswer.of(form.languages(), language.get()),
                List.of(ModerationMode.values()),
                Arrays.stream(Language.values())
                        .map(each -> rules(each, rules, errors))
                        .toList(),
                IntStream.rangeClosed(1, HubSettingsForm.QUESTIONS)
                        .mapToObj(number -> new HubSettingsPage.Question(
                                number,
                                form.question(number),
                                form.isRequired(number),
                                number > Math.max(1, form.questionsAsked()),
                                errors.of(HubSettingsCheck.questionField(number))))
                        .toList(),
                errors);
    }

    private static HubSettingsPage.Rules rules(Language each, HubRulesForm rules, FormErrors errors) {
        String field = HubRulesForm.field(each);
        return new HubSettingsPage.Rules(field, each.ownName(), rules.in(each), errors.of(field));
    }

    private static Response again(HubSettingsPage page) {
        return Response.status(422).entity(page).build();
    }
}
