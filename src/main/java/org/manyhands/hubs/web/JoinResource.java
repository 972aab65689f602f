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
import org.manyhands.hubs.HubOutcome;
import org.manyhands.hubs.HubRefusal;
import org.manyhands.hubs.HubView;
import org.manyhands.hubs.InvitationBoard;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.form.Reading;
import org.manyhands.shared.web.CurrentActor;
import org.manyhands.shared.web.FormFields;
import org.manyhands.shared.web.Submissions;
import org.manyhands.shared.web.TraceWarning;

/** What an invitation's link leads to: the hub's questions, even if the hub is not listed. */
@Path("/join/{secret}")
class JoinResource {

    @Inject
    CurrentActor actor;

    @Inject
    InvitationBoard invitations;

    @Inject
    AskToJoin askToJoin;

    @Inject
    ApplicationCheck check;

    @Inject
    ApplicationPageAssembler pages;

    @Inject
    Submissions submissions;

    @GET
    public Response show(@PathParam("secret") String secret) {
        InvitationBoard.Behind behind = behind(actor.get(), secret);
        HubView hub = behind.hub();
        if (!actor.hasLogin()) {
            return Response.ok(new InvitedPage(
                            hub.hub().name(),
                            hub.settings().description(),
                            hub.hub().mode(),
                            behind.note(),
                            behind.until(),
                            "/login?to=/join/" + secret))
                    .build();
        }
        Actor person = actor.person();
        return Response.ok(page(
                        behind,
                        secret,
                        ApplicationForm.none(),
                        Reasons.of(askToJoin.mayAsk(person, hub.hub().id(), true)),
                        FormErrors.none()))
                .build();
    }

    @POST
    @FormFields(TraceWarning.TICK)
    public Response ask(@PathParam("secret") String secret, @BeanParam ApplicationForm answers) {
        Actor person = actor.person();
        InvitationBoard.Behind behind = behind(person, secret);
        HubView hub = behind.hub();
        FormErrors errors = check.errors(hub.settings().questions(), answers);
        if (errors.isPresent()) {
            return again(page(behind, secret, answers, null, errors));
        }
        return submissions.once(
                () -> askToJoin.handle(
                        person, hub.hub().id(), answers.answer(), secret, Reading.number(answers.version())),
                outcome -> outcome instanceof HubOutcome.Refused refused
                        ? again(page(behind, secret, answers, refused.why(), errors))
                        : Submissions.to(HubWords.base(hub.hub()) + "/membership", "hubs.asked"));
    }

    /** Anything but the form of a secret leads nowhere without asking the database. */
    private InvitationBoard.Behind behind(Actor reader, String secret) {
        if (!secret.matches("[A-Za-z0-9_-]{43}")) {
            throw new Absent();
        }
        return invitations.behind(reader, secret);
    }

    private ApplicationPage page(
            InvitationBoard.Behind behind,
            String secret,
            ApplicationForm answers,
            @Nullable HubRefusal refusal,
            FormErrors errors) {
        return pages.page(behind.hub(), "/join/" + secret, "/hubs", behind.note(), answers, refusal, errors);
    }

    private static Response again(ApplicationPage page) {
        return Response.status(422).entity(page).build();
    }
}
