package org.manyhands.people.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manyhands.people.ChangeProfile;
import org.manyhands.people.MatchLimit;
import org.manyhands.people.MyProfile;
import org.manyhands.people.OwnProfile;
import org.manyhands.people.PartOfWeek;
import org.manyhands.people.ProfileChange;
import org.manyhands.places.PlaceAnswer;
import org.manyhands.places.PlaceQuestion;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.form.Reading;
import org.manyhands.shared.text.LanguageAnswer;
import org.manyhands.shared.text.SpokenLanguages;
import org.manyhands.shared.web.CurrentActor;
import org.manyhands.shared.web.LocalAddress;
import org.manyhands.shared.web.RequestLanguage;
import org.manyhands.shared.web.Submissions;

/** Asks one question of the profile at a time: at the first login one after the other, later each on its own. */
@Path("/me/profile/{step}")
class ProfileStepResource {

    /** The edges of the bands in which distances are shown, and 0 for not at all; kilometres. */
    private static final List<Integer> REACHES = List.of(0, 10, 25, 50, 100, 250);

    @Inject
    CurrentActor actor;

    @Inject
    MyProfile profiles;

    @Inject
    ChangeProfile changeProfile;

    @Inject
    PlaceQuestion placeQuestion;

    @Inject
    Submissions submissions;

    @Inject
    RequestLanguage language;

    @Inject
    Clock clock;

    @GET
    public ProfileStepPage show(@PathParam("step") String word, @QueryParam("then") @Nullable String then) {
        ProfileStep step = ProfileStep.named(word).orElseThrow(Absent::new);
        OwnProfile profile = profiles.of(actor.person());
        return page(
                step,
                inside(then),
                ProfileForm.of(profile),
                placeQuestion.of(profile.place(), language.get()),
                profile,
                FormErrors.none());
    }

    @POST
    public Response answer(
            @PathParam("step") String word, @QueryParam("then") @Nullable String then, @BeanParam ProfileForm form) {
        ProfileStep step = ProfileStep.named(word).orElseThrow(Absent::new);
        Actor person = actor.person();
        PlaceAnswer place = placeQuestion.read(form.place(), form.placeId(), language.get());
        FormErrors errors = check(step, form, place);
        if (errors.isPresent()) {
            return Response.status(422)
                    .entity(page(step, inside(then), form, place, profiles.of(person), errors))
                    .build();
        }
        return submissions.once(
                () -> {
                    changeProfile.handle(person, Reading.number(form.version()), change(step, form, place));
                    return step;
                },
                done -> then == null
                        ? Submissions.to(done.next(null), "people.profile_saved")
                        : Submissions.to(done.next(inside(then))));
    }

    private FormErrors check(ProfileStep step, ProfileForm form, PlaceAnswer place) {
        FormErrors errors = FormErrors.none();
        switch (step) {
            case LANGUAGES -> {
                if (!form.spoken().stream().allMatch(SpokenLanguages::isKnown)) {
                    errors.add("languages", language.say("shared:error_not_offered"));
                }
            }
            case PLACE -> {
                place.tell(errors, language::say);
                if (!REACHES.contains(Reading.number(form.reach()))) {
                    errors.add("reach", language.say("shared:error_choose"));
                }
            }
            case TIME -> {
                int hours = Reading.number(form.hours());
                if (hours < 0 || hours > ProfileChange.MOST_HOURS) {
                    errors.add("hours", language.say("shared:error_number_range", 0, ProfileChange.MOST_HOURS));
                }
            }
            case LIMIT -> {
                int limit = Reading.number(form.limit());
                if (limit < 1 || limit > MatchLimit.MOST) {
                    errors.add("limit", language.say("shared:error_choose"));
                }
            }
        }
        return errors;
    }

    private static ProfileChange change(ProfileStep step, ProfileForm form, PlaceAnswer place) {
        return switch (step) {
            case LANGUAGES -> new ProfileChange.Languages(form.spoken());
            case PLACE ->
                new ProfileChange.Whereabouts(
                        place.chosen(), form.remote().equals("yes"), Reading.number(form.reach()));
            case TIME -> new ProfileChange.Time(Reading.number(form.hours()), form.partsOfWeek());
            case LIMIT -> new ProfileChange.Limit(Reading.number(form.limit()));
        };
    }

    private ProfileStepPage page(
            ProfileStep step,
            @Nullable String then,
            ProfileForm form,
            PlaceAnswer place,
            OwnProfile profile,
            FormErrors errors) {
        boolean isNew = MatchLimit.isNew(profile.joinedOn(), LocalDate.now(clock));
        return new ProfileStepPage(
                step,
                step.number() + 1,
                ProfileStep.values().length + 1,
                then != null,
                step.address(then),
                step.next(then),
                form.version(),
                LanguageAnswer.of(form.spoken(), language.get()),
                place,
                form.remote(),
                form.reach(),
                REACHES,
                form.hours(),
                form.partsOfWeek(),
                List.of(PartOfWeek.values()),
                form.limit(),
                List.of(1, 2, MatchLimit.MOST),
                isNew ? MatchLimit.endOfFirstSteps(profile.joinedOn()) : null,
                errors);
    }

    /** The address as one of ours, or null if there is none. */
    private static @Nullable String inside(@Nullable String then) {
        return then == null ? null : LocalAddress.orFront(then);
    }
}
