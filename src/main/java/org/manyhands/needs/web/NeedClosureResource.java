package org.manyhands.needs.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.manyhands.needs.AlikeNeeds;
import org.manyhands.needs.CloseNeed;
import org.manyhands.needs.CloseReason;
import org.manyhands.needs.NeedBoard;
import org.manyhands.needs.NeedMove;
import org.manyhands.needs.NeedOutcome;
import org.manyhands.needs.NeedRefusal;
import org.manyhands.needs.NeedView;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.form.FormCheck;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.web.CurrentActor;
import org.manyhands.shared.web.FormFields;
import org.manyhands.shared.web.RequestLanguage;
import org.manyhands.shared.web.Submissions;
import org.manyhands.shared.web.TraceWarning;

/** The end of a need, with its reason. */
@Path("/needs")
class NeedClosureResource {

    @Inject
    CurrentActor actor;

    @Inject
    NeedBoard board;

    @Inject
    AlikeNeeds alike;

    @Inject
    CloseNeed close;

    @Inject
    TraceWarning traces;

    @Inject
    Submissions submissions;

    @Inject
    NeedAnswers answers;

    @Inject
    FormCheck check;

    @Inject
    NeedWords words;

    @Inject
    RequestLanguage language;

    @GET
    @Path("/{id}/closure")
    public Response ask(@PathParam("id") NeedId id) {
        NeedView need = need(id);
        return need.acts().moves().contains(NeedMove.CLOSE)
                ? Response.ok(page(need, NeedClosureForm.EMPTY, FormErrors.none()))
                        .build()
                : Submissions.to("/needs/" + id);
    }

    @POST
    @Path("/{id}/closure")
    @FormFields(TraceWarning.TICK)
    public Response close(@PathParam("id") NeedId id, @BeanParam NeedClosureForm form) {
        NeedView need = need(id);
        FormErrors errors = traces.in(check.check(form), "note", form.note());
        if (form.reasonSaid().filter(need.acts().closeReasons()::contains).isEmpty()) {
            errors.add("reason", language.say("shared:error_choose"));
        }
        if (errors.isPresent()) {
            return again(need, form, errors);
        }
        Actor person = actor.person();
        CloseReason reason = form.reasonSaid().orElseThrow();
        return submissions.once(
                () -> close.handle(
                        person, id, reason, form.note(), form.otherNeed().orElse(null)),
                outcome -> switch (outcome) {
                    case NeedOutcome.Done _ -> Submissions.to("/needs/" + id, "needs.closed");
                    case NeedOutcome.Refused(NeedRefusal why)
                    when why == NeedRefusal.SAME_AS_MISSING ->
                        again(need, form, errors.add("sameAs", words.say("refusal", why)));
                    case NeedOutcome.Refused(NeedRefusal why) -> answers.refused(id, why);
                });
    }

    /** For those who run it; to everybody else there is no closing. */
    private NeedView need(NeedId id) {
        return board.findToRun(actor.person(), id, words.locale()).orElseThrow(Absent::new);
    }

    private Response again(NeedView need, NeedClosureForm form, FormErrors errors) {
        return Response.status(422).entity(page(need, form, errors)).build();
    }

    private NeedClosurePage page(NeedView need, NeedClosureForm form, FormErrors errors) {
        List<Choice> same = alike.of(actor.person(), need.id(), words.locale()).stream()
                .map(one -> new Choice(one.need().id().toString(), one.need().title()))
                .toList();
        return new NeedClosurePage(
                need.texts().title(),
                "/needs/" + need.id() + "/closure",
                "/needs/" + need.id(),
                need.acts().closeReasons().stream()
                        .map(reason -> new Choice(reason.name(), words.say("close_choice", reason)))
                        .toList(),
                form.reason(),
                same,
                form.alike(),
                form.sameAs(),
                form.note(),
                errors);
    }
}
