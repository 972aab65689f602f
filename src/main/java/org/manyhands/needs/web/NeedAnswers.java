package org.manyhands.needs.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.manyhands.needs.NeedOutcome;
import org.manyhands.needs.NeedRefusal;
import org.manyhands.shared.Actor;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.web.CurrentActor;
import org.manyhands.shared.web.Submissions;

/** How an act on a need is answered: the need's page with what was done, or with why it was not. */
@RequestScoped
public class NeedAnswers {

    private final CurrentActor actor;
    private final Submissions submissions;
    private final NeedPageAssembler pages;

    @Inject
    NeedAnswers(CurrentActor actor, Submissions submissions, NeedPageAssembler pages) {
        this.actor = actor;
        this.submissions = submissions;
        this.pages = pages;
    }

    /**
     * Acts once, and answers on the need's page.
     *
     * @param done name of the text that says what was done, e.g. {@code needs.held}
     */
    public Response act(NeedId id, Function<Actor, NeedOutcome> act, String done) {
        return act(id, act, "/needs/" + id, done);
    }

    /** Acts once, and answers somewhere else when it is done. */
    public Response act(NeedId id, Function<Actor, NeedOutcome> act, String path, String done) {
        return act(act, path, done, why -> refused(id, why));
    }

    /** Acts once, and answers a refusal otherwise too: on the page that has what was typed. */
    public Response act(
            Function<Actor, NeedOutcome> act, String path, String done, Function<NeedRefusal, Response> refusal) {
        Actor person = actor.person();
        return submissions.once(() -> act.apply(person), outcome -> switch (outcome) {
            case NeedOutcome.Done _ -> Submissions.to(path, done);
            case NeedOutcome.Refused refused -> refusal.apply(refused.why());
        });
    }

    /** The need as it stands, with why the act was not done: 409 where somebody was quicker, else 422. */
    public Response refused(NeedId id, NeedRefusal why) {
        return Response.status(why.isLostRace() ? 409 : 422)
                .entity(pages.of(id, why))
                .build();
    }
}
