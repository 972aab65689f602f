package org.manyhands.hubs.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.manyhands.hubs.AskToJoin;
import org.manyhands.hubs.HubBoard;
import org.manyhands.hubs.HubOutcome;
import org.manyhands.hubs.HubRefusal;
import org.manyhands.hubs.HubView;
import org.manyhands.shared.Actor;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.form.Reading;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.web.CurrentActor;
import org.manyhands.shared.web.FormFields;
import org.manyhands.shared.web.Submissions;
import org.manyhands.shared.web.TraceWarning;

/** Asking to join a hub. */
@Path("/hubs/{hub}/application")
class ApplicationResource {

    @Inject
    CurrentActor actor;

    @Inject
    HubBoard board;

    @Inject
    AskToJoin askToJoin;

    @Inject
    ApplicationCheck check;

    @Inject
    ApplicationPageAssembler pages;

    @Inject
    Submissions submissions;

    @GET
    public ApplicationPage show(@PathParam("hub") HubId id) {
        Actor person = actor.person();
        HubView hub = board.see(person, id);
        return page(hub, ApplicationForm.none(), Reasons.of(askToJoin.mayAsk(person, id, false)), FormErrors.none());
    }

    @POST
    @FormFields(TraceWarning.TICK)
    public Response ask(@PathParam("hub") HubId id, @BeanParam ApplicationForm answers) {
        Actor person = actor.person();
        HubView hub = board.see(person, id);
        FormErrors errors = check.errors(hub.settings().questions(), answers);
        if (errors.isPresent()) {
            return again(page(hub, answers, null, errors));
        }
        return submissions.once(
                () -> askToJoin.handle(person, id, answers.answer(), null, Reading.number(answers.version())),
                outcome -> outcome instanceof HubOutcome.Refused refused
                        ? again(page(hub, answers, refused.why(), errors))
                        : Submissions.to(HubWords.base(hub.hub()) + "/membership", "hubs.asked"));
    }

    private ApplicationPage page(
            HubView hub, ApplicationForm answers, @Nullable HubRefusal refusal, FormErrors errors) {
        String base = HubWords.base(hub.hub());
        return pages.page(hub, base + "/application", base, "", answers, refusal, errors);
    }

    private static Response again(ApplicationPage page) {
        return Response.status(422).entity(page).build();
    }
}
