package org.manyhands.needs.web.writing;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.manyhands.needs.NeedBeingWritten;
import org.manyhands.needs.NeedState;
import org.manyhands.needs.ReviseNeed;
import org.manyhands.needs.RevisionOutcome;
import org.manyhands.needs.web.NeedAnswers;
import org.manyhands.needs.web.NeedWords;
import org.manyhands.places.PlaceAnswer;
import org.manyhands.places.PlaceQuestion;
import org.manyhands.shared.Actor;
import org.manyhands.shared.form.FormCheck;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.web.CurrentActor;
import org.manyhands.shared.web.FormFields;
import org.manyhands.shared.web.RequestLanguage;
import org.manyhands.shared.web.Submissions;
import org.manyhands.shared.web.TraceWarning;

/** A need changed after it was sent in. Of two who change it at once, the second sees both versions side by side. */
@Path("/needs")
class NeedEditResource {

    @Inject
    CurrentActor actor;

    @Inject
    StepAnswers steps;

    @Inject
    NeedAnswers answers;

    @Inject
    ReviseNeed revise;

    @Inject
    Submissions submissions;

    @Inject
    NeedEditPageAssembler pages;

    @Inject
    TraceWarning traces;

    @Inject
    PlaceQuestion places;

    @Inject
    FormCheck check;

    @Inject
    NeedWords words;

    @Inject
    RequestLanguage language;

    @Inject
    Clock clock;

    @GET
    @Path("/{id}/edit")
    public Response show(@PathParam("id") NeedId id) {
        NeedBeingWritten need = steps.need(id);
        if (need.state().isBeingWritten()) {
            return Submissions.to("/needs/" + id + "/draft/review");
        }
        return need.state() == NeedState.CLOSED
                ? Submissions.to("/needs/" + id)
                : Response.ok(pages.of(need)).build();
    }

    @POST
    @Path("/{id}/edit")
    @FormFields(TraceWarning.TICK)
    public Response change(@PathParam("id") NeedId id, @BeanParam NeedEditForm form) {
        NeedBeingWritten need = steps.need(id);
        PlaceAnswer place = places.read(form.place(), form.placeId(), language.get());
        FormErrors errors = errors(form, place);
        Integer hours = TimeForm.hours(form.hours(), errors, language);
        LocalDate byWhen = byWhen(form, need, errors);
        if (traces.in(errors, form.written(), NeedEditForm.written(need)).isPresent()) {
            return Response.status(422)
                    .entity(pages.again(need, form, place, errors))
                    .build();
        }
        Actor writer = actor.person();
        ReviseNeed.Revision revision = new ReviseNeed.Revision(
                form.title(),
                form.difference(),
                form.tried(),
                form.doneWhen(),
                form.decider(),
                form.risks(),
                hours,
                byWhen,
                form.isRemote(),
                place.chosen(),
                form.spoken());
        return submissions.once(
                () -> revise.handle(writer, id, form.versionRead(), revision, words.locale()),
                outcome -> switch (outcome) {
                    case RevisionOutcome.Revised _ -> Submissions.to("/needs/" + id, "needs.changed");
                    case RevisionOutcome.Refused refused -> answers.refused(id, refused.why());
                    case RevisionOutcome.ChangedMeanwhile(NeedBeingWritten now) ->
                        Response.status(409)
                                .entity(pages.beside(now, form, place, errors))
                                .build();
                });
    }

    private FormErrors errors(NeedEditForm form, PlaceAnswer place) {
        FormErrors errors = check.check(form);
        for (String field : List.of("title", "difference")) {
            String typed = field.equals("title") ? form.title() : form.difference();
            if (typed.isEmpty()) {
                errors.add(field, language.say("shared:error_required"));
            }
        }
        place.tell(errors, language::say);
        if (!form.isRemote() && place.typed().isBlank()) {
            errors.add("place", words.say("where_missing"));
        }
        if (form.spoken().isEmpty()) {
            errors.add("languages", language.say("shared:error_choose_some"));
        }
        return errors;
    }

    /** A day that was set before and has passed since is no mistake of whoever changes another answer. */
    private @Nullable LocalDate byWhen(NeedEditForm form, NeedBeingWritten need, FormErrors errors) {
        return Objects.toString(need.byWhen(), "").equals(form.byWhen())
                ? need.byWhen()
                : TimeForm.day(form.byWhen(), LocalDate.now(clock), errors, language);
    }
}
