package org.manyhands.groups.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.manyhands.groups.GroupOutcome;
import org.manyhands.groups.MoveOwnOrganiser;
import org.manyhands.groups.OrganiserMove;
import org.manyhands.shared.Actor;
import org.manyhands.shared.form.SentForm;
import org.manyhands.shared.id.GroupId;
import org.manyhands.shared.web.CurrentActor;
import org.manyhands.shared.web.Submissions;

/** Accepting to speak for a group, declining, stepping down. */
@Path("/groups/{group}/voice")
class OwnOrganiserResource {

    @Inject
    CurrentActor actor;

    @Inject
    MoveOwnOrganiser moveOwnOrganiser;

    @Inject
    GroupPageAssembler pages;

    @Inject
    Submissions submissions;

    @POST
    @Path("/acceptance")
    public Response accept(@PathParam("group") GroupId id) {
        return move(id, OrganiserMove.ACCEPT, "/groups/" + id, "groups.accepted");
    }

    /** Leads away: the group may be one that only those who speak for it see. */
    @POST
    @Path("/refusal")
    public Response decline(@PathParam("group") GroupId id) {
        return move(id, OrganiserMove.DECLINE, "/my-work", "groups.voice_declined");
    }

    @POST
    @Path("/resignation")
    public Response stepDown(@PathParam("group") GroupId id) {
        return move(id, OrganiserMove.STEP_DOWN, "/my-work", "groups.stepped_down");
    }

    private Response move(GroupId id, OrganiserMove move, String to, String told) {
        Actor person = actor.person();
        return submissions.once(() -> moveOwnOrganiser.handle(person, id, move), outcome -> switch (outcome) {
            case GroupOutcome.Done _ -> Submissions.to(to, told);
            case GroupOutcome.Refused refused ->
                Response.status(422)
                        .entity(pages.page(person, id, SentForm.nothing(), refused.why()))
                        .build();
        });
    }
}
