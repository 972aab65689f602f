package org.manyhands.needs.web.writing;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.manyhands.needs.Exposure;
import org.manyhands.needs.NeedBoard;
import org.manyhands.needs.NeedOutcome;
import org.manyhands.needs.NeedRefusal;
import org.manyhands.needs.NeedView;
import org.manyhands.needs.SetExposure;
import org.manyhands.needs.web.NeedAnswers;
import org.manyhands.needs.web.NeedWords;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.form.Reading;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.text.TextLength;
import org.manyhands.shared.web.CurrentActor;
import org.manyhands.shared.web.FormFields;
import org.manyhands.shared.web.RequestLanguage;
import org.manyhands.shared.web.Submissions;
import org.manyhands.shared.web.TraceWarning;

/** Who may see a need, once it has been sent in; with a preview before anything changes. */
@Path("/needs")
class NeedExposureResource {

    private static final int LONGEST_NOTE = 1_000;

    @Inject
    CurrentActor actor;

    @Inject
    NeedBoard board;

    @Inject
    SetExposure set;

    @Inject
    TraceWarning traces;

    @Inject
    Submissions submissions;

    @Inject
    NeedAnswers answers;

    @Inject
    Previews previews;

    @Inject
    NeedWords words;

    @Inject
    RequestLanguage language;

    @GET
    @Path("/{id}/exposure")
    public NeedExposurePage show(@PathParam("id") NeedId id) {
        NeedView need = need(id);
        return page(need, need.exposure(), "", false, FormErrors.none());
    }

    @POST
    @Path("/{id}/exposure")
    @FormFields(TraceWarning.TICK)
    public Response set(
            @PathParam("id") NeedId id, @BeanParam ShowingForm form, @FormParam("note") @Nullable String typed) {
        NeedView need = need(id);
        String note = Reading.text(typed);
        FormErrors errors = FormErrors.none();
        if (form.exposure().isEmpty()) {
            errors.add("sensitivity", language.say("shared:error_choose"));
        }
        int length = TextLength.of(note);
        if (length > LONGEST_NOTE) {
            errors.add("note", language.say("shared:error_too_long", length, LONGEST_NOTE));
        }
        Exposure asked = form.exposure().orElse(need.exposure());
        if (traces.in(errors, "note", note).isPresent()) {
            return again(need, asked, note, errors);
        }
        if (form.go().equals("look")) {
            // No redirect: the note is in no address.
            return Response.ok(page(need, asked, note, true, errors)).build();
        }
        Actor person = actor.person();
        return submissions.once(() -> set.handle(person, id, asked, note), outcome -> switch (outcome) {
            case NeedOutcome.Done _ -> Submissions.to("/needs/" + id, "needs.exposed");
            case NeedOutcome.Refused(NeedRefusal why) when why == NeedRefusal.NOT_NOW -> answers.refused(id, why);
            case NeedOutcome.Refused(NeedRefusal why) ->
                again(need, asked, note, errors.add("sensitivity", words.say("refusal", why)));
        });
    }

    private NeedView need(NeedId id) {
        return board.findToRun(actor.person(), id, words.locale()).orElseThrow(Absent::new);
    }

    private Response again(NeedView need, Exposure asked, String note, FormErrors errors) {
        return Response.status(422)
                .entity(page(need, asked, note, false, errors))
                .build();
    }

    private NeedExposurePage page(NeedView need, Exposure asked, String note, boolean looked, FormErrors errors) {
        return new NeedExposurePage(
                need.texts().title(),
                "/needs/" + need.id() + "/exposure",
                "/needs/" + need.id(),
                asked,
                words.sees(need.exposure()),
                note,
                looked,
                previews.of(need.id(), asked),
                errors);
    }
}
