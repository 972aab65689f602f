package org.manyhands.matching.web;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.manyhands.matching.AnswerMatch;
import org.manyhands.matching.DisputeStatement;
import org.manyhands.matching.Feedback;
import org.manyhands.matching.GiveFeedback;
import org.manyhands.matching.MatchAct;
import org.manyhands.matching.MatchBoard;
import org.manyhands.matching.MatchOutcome;
import org.manyhands.matching.MatchRefusal;
import org.manyhands.matching.MatchState;
import org.manyhands.matching.ProposeMatches;
import org.manyhands.matching.Side;
import org.manyhands.matching.WriteStatement;
import org.manyhands.shared.Absent;
import org.manyhands.shared.form.FormCheck;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.form.Written;
import org.manyhands.shared.id.MatchId;
import org.manyhands.shared.web.CurrentActor;
import org.manyhands.shared.web.FormFields;
import org.manyhands.shared.web.RequestLanguage;
import org.manyhands.shared.web.Submissions;
import org.manyhands.shared.web.TraceWarning;

/** One match: its page, the answers, how each side sees what they disagree about, and how it was. */
@Path("/matches/{id}")
class MatchResource {

    private final CurrentActor actor;
    private final MatchBoard board;
    private final MatchPageAssembler pages;
    private final AnswerMatch answerMatch;
    private final ProposeMatches proposeMatches;
    private final GiveFeedback giveFeedback;
    private final WriteStatement writeStatement;
    private final JustTakenPageAssembler justTaken;
    private final FormCheck check;
    private final TraceWarning traces;
    private final Submissions submissions;
    private final RequestLanguage language;

    MatchResource(
            CurrentActor actor,
            MatchBoard board,
            MatchPageAssembler pages,
            AnswerMatch answerMatch,
            ProposeMatches proposeMatches,
            GiveFeedback giveFeedback,
            WriteStatement writeStatement,
            JustTakenPageAssembler justTaken,
            FormCheck check,
            TraceWarning traces,
            Submissions submissions,
            RequestLanguage language) {
        this.actor = actor;
        this.board = board;
        this.pages = pages;
        this.answerMatch = answerMatch;
        this.proposeMatches = proposeMatches;
        this.giveFeedback = giveFeedback;
        this.writeStatement = writeStatement;
        this.justTaken = justTaken;
        this.check = check;
        this.traces = traces;
        this.submissions = submissions;
        this.language = language;
    }

    @GET
    public MatchPage show(@PathParam("id") MatchId id) {
        return pages.page(actor.person(), id, Typed.NOTHING);
    }

    @POST
    @Path("/answer")
    @FormFields(TraceWarning.TICK)
    public Response answer(@PathParam("id") MatchId id, @BeanParam MatchAnswerForm form) {
        if (form.answer().equals("YES")) {
            return submissions.once(
                    () -> answerMatch.yes(actor.person(), id), outcome -> answered(outcome, id, Typed.NOTHING));
        }
        if (!form.answer().equals("NO")) {
            return again(id, Typed.NOTHING.refused(language.say("shared:error_choose")));
        }
        FormErrors errors = traces.in(check.check(form), "note", form.note());
        if (form.reasonSaid().isEmpty()) {
            errors.add("reason", language.say("matching:error_reason"));
        }
        Typed typed = Typed.because(MatchAct.SAY_NO, form.reason(), form.note(), errors);
        if (errors.isPresent()) {
            return again(id, typed);
        }
        return submissions.once(
                () -> answerMatch.no(actor.person(), id, form.reasonSaid().orElse(null), form.note()),
                outcome -> answered(outcome, id, typed));
    }

    @POST
    @Path("/proposal")
    public Response propose(@PathParam("id") MatchId id) {
        return submissions.once(() -> proposeMatches.propose(actor.person(), id), outcome -> switch (outcome) {
            case MatchOutcome.Done(var match, MatchState _) -> Submissions.to("/matches/" + match, "matching.asked");
            default -> answered(outcome, id, Typed.NOTHING);
        });
    }

    @POST
    @Path("/feedback")
    @FormFields(TraceWarning.TICK)
    public Response feedback(@PathParam("id") MatchId id, @BeanParam MatchFeedbackForm form) {
        Optional<Feedback.Useful> useful = form.usefulSaid();
        FormErrors errors = traces.in(check.check(form), "better", form.better());
        if (useful.isEmpty()) {
            errors.add("useful", language.say("shared:error_choose"));
        }
        Typed typed = Typed.feedback(form.useful(), form.better(), errors);
        if (useful.isEmpty() || errors.isPresent()) {
            return again(id, typed);
        }
        return submissions.once(
                () -> giveFeedback.handle(actor.person(), id, useful.get(), form.better()),
                outcome -> switch (outcome) {
                    case MatchOutcome.Done(var match, MatchState _) ->
                        Submissions.to("/matches/" + match, "matching.heard");
                    default -> answered(outcome, id, typed);
                });
    }

    @POST
    @Path("/statement")
    @FormFields(TraceWarning.TICK)
    public Response state(@PathParam("id") MatchId id, @BeanParam MatchStatementForm form) {
        DisputeStatement before =
                board.find(actor.person(), id).orElseThrow(Absent::new).written();
        FormErrors errors = traces.in(
                check.check(form),
                List.of(new Written("words", form.words())),
                before == null ? List.of() : List.of(new Written("words", before.words())));
        Typed typed = Typed.statement(form.words(), errors);
        if (errors.isPresent()) {
            return again(id, typed);
        }
        return submissions.once(
                () -> writeStatement.handle(actor.person(), id, form.words()), outcome -> switch (outcome) {
                    case MatchOutcome.Done(var match, MatchState _) ->
                        Submissions.to("/matches/" + match, "matching.stated");
                    default -> answered(outcome, id, typed);
                });
    }

    private Response answered(MatchOutcome outcome, MatchId id, Typed typed) {
        return switch (outcome) {
            case MatchOutcome.Done(var match, MatchState now) ->
                Submissions.to("/matches/" + match, "matching." + done(id, now));
            case MatchOutcome.JustTaken(var line) -> justTaken.answer(actor.person(), line);
            case MatchOutcome.Refused(MatchRefusal why) ->
                again(id, typed.refused(language.say("matching:refusal", why)));
        };
    }

    private String done(MatchId id, MatchState now) {
        return switch (now) {
            case AGREED -> isOneOfTheTwo(id) ? "agreed" : "confirmed";
            case DECLINED -> "said_no";
            default -> "said_yes";
        };
    }

    /** Whether the reader is to get in touch now, and has something to share; a coordinator who said yes has not. */
    private boolean isOneOfTheTwo(MatchId id) {
        return board.find(actor.person(), id)
                .map(match -> match.side() != Side.COORDINATOR)
                .orElse(false);
    }

    private Response again(MatchId id, Typed typed) {
        return Response.status(422)
                .entity(pages.page(actor.person(), id, typed))
                .build();
    }
}
