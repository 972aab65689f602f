package org.manyhands.needs.web.triage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.manyhands.needs.NeedBoard;
import org.manyhands.needs.NeedOutcome;
import org.manyhands.needs.NeedRefusal;
import org.manyhands.needs.NeedView;
import org.manyhands.needs.Triage;
import org.manyhands.needs.web.NeedWords;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.web.CurrentActor;
import org.manyhands.shared.web.Submissions;

/** How a coordinator's act is answered: the need among the queues, with what was done or why it was not. */
@RequestScoped
class TriageAnswers {

    private final CurrentActor actor;
    private final NeedBoard board;
    private final Submissions submissions;
    private final TriagePageAssembler pages;
    private final NeedWords words;

    @Inject
    TriageAnswers(
            CurrentActor actor, NeedBoard board, Submissions submissions, TriagePageAssembler pages, NeedWords words) {
        this.actor = actor;
        this.board = board;
        this.submissions = submissions;
        this.pages = pages;
        this.words = words;
    }

    /** Acts once. */
    Response act(NeedId id, Function<Actor, NeedOutcome> act, String done) {
        return act(id, TriageItem.Typed.NOTHING, FormErrors.none(), "", act, done);
    }

    /**
     * Acts once, unless the form is wrong already.
     *
     * @param typed given back if it is not done
     * @param field at which a missing reason is told
     */
    Response act(
            NeedId id,
            TriageItem.Typed typed,
            FormErrors errors,
            String field,
            Function<Actor, NeedOutcome> act,
            String done) {
        Actor person = actor.person();
        HubId hub = hub(person, id);
        if (errors.isPresent()) {
            return again(422, hub, id, null, typed, errors);
        }
        return submissions.once(() -> act.apply(person), outcome -> switch (outcome) {
            case NeedOutcome.Done _ -> Submissions.to("/hubs/" + hub + "/triage/" + id, done);
            case NeedOutcome.Refused(NeedRefusal why)
            when why == NeedRefusal.REASON_MISSING ->
                again(422, hub, id, null, typed, errors.add(field, words.say("refusal", why)));
            case NeedOutcome.Refused(NeedRefusal why) ->
                again(why.isLostRace() ? 409 : 422, hub, id, why, typed, errors);
        });
    }

    private Response again(
            int status, HubId hub, NeedId id, @Nullable NeedRefusal why, TriageItem.Typed typed, FormErrors errors) {
        return Response.status(status)
                .entity(pages.of(hub, TriagePageAssembler.Place.UNNAMED, id, why, typed, errors))
                .build();
    }

    /** The hub of the need, if the person coordinates it; to everybody else these acts do not exist. */
    private HubId hub(Actor person, NeedId id) {
        return board.findToRun(person, id, words.locale())
                .map(NeedView::hub)
                .filter(hub -> Triage.isFor(person, hub))
                .orElseThrow(Absent::new);
    }
}
