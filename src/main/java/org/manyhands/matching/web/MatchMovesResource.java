package org.manyhands.matching.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.manyhands.matching.MatchAct;
import org.manyhands.matching.MatchBoard;
import org.manyhands.matching.MatchOutcome;
import org.manyhands.matching.MatchRefusal;
import org.manyhands.matching.MatchState;
import org.manyhands.matching.MoveMatch;
import org.manyhands.shared.Absent;
import org.manyhands.shared.form.FormCheck;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.form.Reading;
import org.manyhands.shared.id.MatchId;
import org.manyhands.shared.web.CurrentActor;
import org.manyhands.shared.web.FormFields;
import org.manyhands.shared.web.RequestLanguage;
import org.manyhands.shared.web.Submissions;
import org.manyhands.shared.web.SubmittedForm;
import org.manyhands.shared.web.TraceWarning;

/** What happens to a match after the question: each change is a noun of the address. */
@Path("/matches/{id}")
@FormFields({"reason-[a-z_]+", "note-[a-z_]+", TraceWarning.TICK})
class MatchMovesResource {

    private final CurrentActor actor;
    private final MatchBoard board;
    private final MatchPageAssembler pages;
    private final MoveMatch moveMatch;
    private final FormCheck check;
    private final TraceWarning traces;
    private final SubmittedForm submitted;
    private final Submissions submissions;
    private final RequestLanguage language;

    MatchMovesResource(
            CurrentActor actor,
            MatchBoard board,
            MatchPageAssembler pages,
            MoveMatch moveMatch,
            FormCheck check,
            TraceWarning traces,
            SubmittedForm submitted,
            Submissions submissions,
            RequestLanguage language) {
        this.actor = actor;
        this.board = board;
        this.pages = pages;
        this.moveMatch = moveMatch;
        this.check = check;
        this.traces = traces;
        this.submitted = submitted;
        this.submissions = submissions;
        this.language = language;
    }

    @POST
    @Path("/dismissal")
    public Response dismiss(@PathParam("id") MatchId id) {
        return move(id, MatchAct.DISCARD, Typed.NOTHING);
    }

    @POST
    @Path("/retraction")
    public Response retract(@PathParam("id") MatchId id) {
        return move(id, MatchAct.RETRACT, Typed.NOTHING);
    }

    @POST
    @Path("/beginning")
    public Response begin(@PathParam("id") MatchId id) {
        return move(id, MatchAct.BEGIN, Typed.NOTHING);
    }

    /** Says that it is done, or agrees that it is, whichever is left to say. */
    @POST
    @Path("/completion")
    public Response complete(@PathParam("id") MatchId id) {
        MatchState now = board.find(actor.person(), id).orElseThrow(Absent::new).state();
        return move(id, now == MatchState.REPORTED_DONE ? MatchAct.CONFIRM_DONE : MatchAct.REPORT_DONE, Typed.NOTHING);
    }

    @POST
    @Path("/continuation")
    public Response goOn(@PathParam("id") MatchId id) {
        return move(id, MatchAct.GO_ON, Typed.NOTHING);
    }

    @POST
    @Path("/withdrawal")
    public Response withdraw(@PathParam("id") MatchId id) {
        return moveBecause(id, MatchAct.WITHDRAW);
    }

    @POST
    @Path("/cancellation")
    public Response cancel(@PathParam("id") MatchId id) {
        return moveBecause(id, MatchAct.CANCEL);
    }

    @POST
    @Path("/failure")
    public Response giveUp(@PathParam("id") MatchId id) {
        return moveBecause(id, MatchAct.GIVE_UP);
    }

    @POST
    @Path("/dispute")
    public Response dispute(@PathParam("id") MatchId id) {
        return moveBecause(id, MatchAct.DISPUTE);
    }

    @POST
    @Path("/settlement")
    public Response settle(@PathParam("id") MatchId id, @FormParam("outcome") @DefaultValue("") String outcome) {
        return switch (outcome) {
            case "DONE" -> moveBecause(id, MatchAct.SETTLE_DONE);
            case "NOT_MET" -> moveBecause(id, MatchAct.SETTLE_NOT_MET);
            case "GO_ON" -> moveBecause(id, MatchAct.SETTLE_GO_ON);
            default -> again(id, Typed.NOTHING.refused(language.say("shared:error_choose")));
        };
    }

    private Response moveBecause(MatchId id, MatchAct act) {
        String reason = typed(MatchActForms.reasonField(act));
        String note = typed(MatchActForms.noteField(act));
        FormErrors errors = FormErrors.none();
        if (MatchNoteForm.reason(reason).isEmpty()) {
            errors.add(MatchActForms.reasonField(act), language.say("matching:error_reason"));
        }
        check.check(new MatchNoteForm(reason, note))
                .entries()
                .forEach(wrong -> errors.add(MatchActForms.noteField(act), wrong.text()));
        Typed typed = Typed.because(act, reason, note, errors);
        return traces.in(errors, MatchActForms.noteField(act), note).isPresent()
                ? again(id, typed)
                : move(id, act, typed);
    }

    private String typed(String field) {
        return Reading.text(submitted.typed().getOrDefault(field, List.of("")).getFirst());
    }

    private Response move(MatchId id, MatchAct act, Typed typed) {
        return submissions.once(
                () -> moveMatch.handle(
                        actor.person(),
                        id,
                        act,
                        MatchNoteForm.reason(typed.reason()).orElse(null),
                        typed.note()),
                outcome -> switch (outcome) {
                    case MatchOutcome.Done(var match, MatchState now) ->
                        Submissions.to(
                                now == MatchState.DISCARDED ? "/matches" : "/matches/" + match,
                                "matching." + done(act));
                    case MatchOutcome.JustTaken _ -> refused(id, typed, MatchRefusal.JUST_TAKEN);
                    case MatchOutcome.Refused(MatchRefusal why) -> refused(id, typed, why);
                });
    }

    /** What whoever did it reads then: what has come of it. */
    private static String done(MatchAct act) {
        return switch (act) {
            case DISCARD -> "dropped";
            case RETRACT -> "taken_back";
            case BEGIN -> "begun";
            case REPORT_DONE -> "reported";
            case CONFIRM_DONE -> "finished";
            case GO_ON -> "goes_on";
            case WITHDRAW -> "withdrawn";
            case CANCEL -> "cancelled";
            case GIVE_UP -> "given_up";
            case DISPUTE -> "disputed";
            case SETTLE_DONE, SETTLE_NOT_MET, SETTLE_GO_ON -> "settled";
            default -> throw new IllegalArgumentException("not a move of this resource: " + act);
        };
    }

    private Response refused(MatchId id, Typed typed, MatchRefusal why) {
        return again(id, typed.refused(language.say("matching:refusal", why)));
    }

    private Response again(MatchId id, Typed typed) {
        return Response.status(422)
                .entity(pages.page(actor.person(), id, typed))
                .build();
    }
}
