package org.manyhands.hubs.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.manyhands.hubs.HubDirectory;
import org.manyhands.hubs.HubOutcome;
import org.manyhands.hubs.HubRefusal;
import org.manyhands.hubs.HubSummary;
import org.manyhands.hubs.InvitationBoard;
import org.manyhands.hubs.InvitationId;
import org.manyhands.hubs.InviteToHub;
import org.manyhands.hubs.RevokeInvitation;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.form.FormCheck;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.web.CurrentActor;
import org.manyhands.shared.web.FormFields;
import org.manyhands.shared.web.SiteConfig;
import org.manyhands.shared.web.Submissions;
import org.manyhands.shared.web.TraceWarning;

/** One's own invitations to a hub; does not exist for who may not invite. */
@Path("/hubs/{hub}/invitations")
class InvitationsResource {

    @Inject
    CurrentActor actor;

    @Inject
    HubDirectory hubs;

    @Inject
    InvitationBoard invitations;

    @Inject
    InviteToHub inviteToHub;

    @Inject
    RevokeInvitation revokeInvitation;

    @Inject
    SiteConfig site;

    @Inject
    FormCheck formCheck;

    @Inject
    TraceWarning traces;

    @Inject
    Submissions submissions;

    @GET
    public InvitationsPage show(@PathParam("hub") HubId hub) {
        return page(actor.person(), hub, "", null, FormErrors.none());
    }

    @POST
    @FormFields(TraceWarning.TICK)
    public Response invite(@PathParam("hub") HubId hub, @BeanParam NoteForm form) {
        Actor person = actor.person();
        FormErrors errors = traces.in(formCheck.check(form), "note", form.note());
        if (errors.isPresent()) {
            return again(page(person, hub, form.note(), null, errors));
        }
        return submissions.once(
                () -> inviteToHub.handle(person, hub, form.note()),
                outcome -> outcome instanceof HubOutcome.Refused refused
                        ? again(page(person, hub, form.note(), refused.why(), errors))
                        : Submissions.to("/hubs/" + hub + "/invitations", "hubs.invited"));
    }

    @POST
    @Path("/{invitation}/revocation")
    public Response revoke(@PathParam("hub") HubId hub, @PathParam("invitation") InvitationId invitation) {
        Actor person = actor.person();
        return submissions.once(
                () -> revokeInvitation.handle(person, hub, invitation),
                done -> Submissions.to("/hubs/" + hub + "/invitations", "hubs.invitation_revoked"));
    }

    private InvitationsPage page(Actor person, HubId id, String note, @Nullable HubRefusal refusal, FormErrors errors) {
        InvitationBoard.Own own = invitations.own(person, id);
        HubSummary hub = hubs.find(id).orElseThrow(Absent::new);
        return new InvitationsPage(
                HubWords.base(hub),
                hub.name(),
                own.open().stream()
                        .map(each -> new InvitationsPage.Shown(
                                each.id().toString(),
                                site.publicUrl()
                                        .resolve("/join/" + each.secret())
                                        .toString(),
                                each.note(),
                                each.on(),
                                each.until()))
                        .toList(),
                own.left(),
                own.quota(),
                note,
                refusal,
                errors);
    }

    private static Response again(InvitationsPage page) {
        return Response.status(422).entity(page).build();
    }
}
