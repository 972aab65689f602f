package org.manyhands.hubs.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.manyhands.hubs.ApplicationBoard;
import org.manyhands.hubs.DecideMembership;
import org.manyhands.hubs.HubDirectory;
import org.manyhands.hubs.HubOutcome;
import org.manyhands.hubs.HubRefusal;
import org.manyhands.hubs.HubSummary;
import org.manyhands.hubs.MembershipId;
import org.manyhands.hubs.MembershipMove;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Conflict;
import org.manyhands.shared.form.FormCheck;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.form.ReasonForm;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.web.CurrentActor;
import org.manyhands.shared.web.FormFields;
import org.manyhands.shared.web.Pager;
import org.manyhands.shared.web.Submissions;
import org.manyhands.shared.web.TraceWarning;

/** The queue of people who ask to join, for coordinators; does not exist for anybody else. */
@Path("/hubs/{hub}/applications")
class ApplicationsResource {

    @Inject
    CurrentActor actor;

    @Inject
    HubDirectory hubs;

    @Inject
    ApplicationBoard applications;

    @Inject
    DecideMembership decideMembership;

    @Inject
    FormCheck formCheck;

    @Inject
    TraceWarning traces;

    @Inject
    Submissions submissions;

    @GET
    public ApplicationListPage list(@PathParam("hub") HubId id, @QueryParam(Pager.PARAMETER) @Nullable String asked) {
        int page = Pager.asked(asked);
        ApplicationBoard.Queue queue = applications.waiting(actor.person(), id, page);
        HubSummary hub = hubs.find(id).orElseThrow(Absent::new);
        String base = HubWords.base(hub);
        return new ApplicationListPage(
                base,
                hub.name(),
                hub.pace().answerDays(),
                queue.applications(),
                Pager.of(page, ApplicationBoard.Queue.SIZE, queue.total(), base + "/applications"));
    }

    /** The application; once somebody has decided about it, a way to those that still wait. */
    @GET
    @Path("/{application}")
    public Response show(@PathParam("hub") HubId hub, @PathParam("application") MembershipId application) {
        try {
            return Response.ok(page(actor.person(), hub, application, "", null, FormErrors.none()))
                    .build();
        } catch (Conflict decided) {
            return Submissions.to("/hubs/" + hub + "/applications");
        }
    }

    @POST
    @Path("/{application}/acceptance")
    public Response takeIn(@PathParam("hub") HubId hub, @PathParam("application") MembershipId application) {
        return decide(hub, application, MembershipMove.TAKE_IN, "", FormErrors.none(), "hubs.taken_in");
    }

    @POST
    @Path("/{application}/refusal")
    @FormFields(TraceWarning.TICK)
    public Response decline(
            @PathParam("hub") HubId hub,
            @PathParam("application") MembershipId application,
            @BeanParam ReasonForm form) {
        Actor coordinator = actor.person();
        FormErrors errors = traces.in(formCheck.check(form), "reason", form.reason());
        if (errors.isPresent()) {
            return again(page(coordinator, hub, application, form.reason(), null, errors));
        }
        return decide(hub, application, MembershipMove.DECLINE, form.reason(), errors, "hubs.declined");
    }

    private Response decide(
            HubId hub, MembershipId application, MembershipMove move, String reason, FormErrors errors, String done) {
        Actor coordinator = actor.person();
        return submissions.once(
                () -> decideMembership.handle(coordinator, hub, application, move, reason.isEmpty() ? null : reason),
                outcome -> outcome instanceof HubOutcome.Refused refused
                        ? again(page(coordinator, hub, application, reason, refused.why(), errors))
                        : Submissions.to("/hubs/" + hub + "/applications", done));
    }

    private ApplicationDecisionPage page(
            Actor coordinator,
            HubId id,
            MembershipId application,
            String reason,
            @Nullable HubRefusal refusal,
            FormErrors errors) {
        var one = applications.one(coordinator, id, application);
        HubSummary hub = hubs.find(id).orElseThrow(Absent::new);
        return new ApplicationDecisionPage(HubWords.base(hub), hub.name(), one, reason, refusal, errors);
    }

    private static Response again(ApplicationDecisionPage page) {
        return Response.status(422).entity(page).build();
    }
}
