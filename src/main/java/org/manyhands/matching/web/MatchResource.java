package org.manyhands.matching.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
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
import org.manyhands.shared.form.Reading;
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
    public Response answer(
            @PathParam("id") MatchId id,
            @FormParam("answer") @DefaultValue("") String answer,
            @FormParam("reason") @DefaultValue("") String reason,
            @FormParam("note") @DefaultValue("") String note) {
        if (answer.equals("YES")) {
            return submissions.once(
                    () -> answerMatch.yes(actor.person(), id), outcome -> answered(outcome, id, Typed.NOTHING));
        }
        if (!answer.equals("NO")) {
            return again(id, Typed.NOTHING.refused(language.say("shared:error_choose")));
        }
        Typed typed = typed(MatchAct.SAY_NO, reason, note);
        if (typed.errors().isPresent()) {
            return again(id, typed);
        }
        return submissions.once(
                () -> answerMatch.no(
                        actor.person(), id, MatchNoteForm.reason(reason).orElse(null), note.strip()),
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
    public Response feedback(
            @PathParam("id") MatchId id,
            @FormParam("useful") @DefaultValue("") String useful,
            @FormParam("better") @DefaultValue("") String better) {
        Optional<Feedback.Useful> said = Reading.oneOf(Feedback.Useful.class, useful);
        FormErrors errors = traces.in(check.check(new MatchFeedbackForm(better)), "better", better);
        if (said.isEmpty()) {
            errors.add("useful", language.say("shared:error_choose"));
        }
        Typed typed = Typed.feedback(useful, better, errors);
        if (said.isEmpty() || errors.isPresent()) {
            return again(id, typed);
        }
        return submissions.once(
                () -> giveFeedback.handle(actor.person(), id, said.get(), better.strip()), outcome -> switch (outcome) {
                    case MatchOutcome.Done(var match, MatchState _) ->
                        Submissions.to("/matches/" + match, "matching.heard");
                    default -> answered(outcome, id, typed);
                });
    }

    @POST
    @Path("/statement")
    @FormFields(TraceWarning.TICK)
    public Response state(@PathParam("id") MatchId id, @FormParam("words") @DefaultValue("") String words) {
        DisputeStatement before =
                board.find(actor.person(), id).orElseThrow(Absent::new).written();
        FormErrors errors = traces.in(
                check.check(new MatchStatementForm(words.strip())),
                List.of(new Written("words", words)),
                before == null ? List.of() : List.of(before.words()));
        Typed typed = Typed.statement(words, errors);
        if (typed.errors().isPresent()) {
            return again(id, typed);
        }
        return submissions.once(
                () -> writeStatement.handle(actor.person(), id, words.strip()), outcome -> switch (outcome) {
                    case MatchOutcome.Done(var match, MatchState _) ->
                        Submissions.to("/matches/" + match, "matching.stated");
                    default -> answered(outcome, id, typed);
                });
    }

    private Typed typed(MatchAct act, String reason, String note) {
        FormErrors errors = traces.in(check.check(new MatchNoteForm(reason, note)), "note", note);
        if (MatchNoteForm.reason(reason).isEmpty()) {
            errors.add("reason", language.say("matching:error_reason"));
        }
        return Typed.because(act, reason, note, errors);
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
