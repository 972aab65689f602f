package org.manyhands.groups.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.manyhands.groups.GroupMove;
import org.manyhands.groups.GroupOutcome;
import org.manyhands.groups.MoveGroup;
import org.manyhands.shared.Actor;
import org.manyhands.shared.form.FormCheck;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.form.ReasonForm;
import org.manyhands.shared.form.SentForm;
import org.manyhands.shared.id.GroupId;
import org.manyhands.shared.web.CurrentActor;
import org.manyhands.shared.web.FormFields;
import org.manyhands.shared.web.Submissions;
import org.manyhands.shared.web.TraceWarning;

/** A group's page, and the moves of its standing with the hub. */
@Path("/groups/{group}")
class GroupResource {

    @Inject
    CurrentActor actor;

    @Inject
    GroupPageAssembler pages;

    @Inject
    MoveGroup moveGroup;

    @Inject
    FormCheck formCheck;

    @Inject
    TraceWarning traces;

    @Inject
    Submissions submissions;

    @GET
    public GroupPage show(@PathParam("group") GroupId id) {
        return pages.page(actor.person(), id, SentForm.nothing(), null);
    }

    @POST
    @Path("/accreditation")
    @FormFields(TraceWarning.TICK)
    public Response accredit(@PathParam("group") GroupId id, @BeanParam ReasonForm form) {
        return decide(id, GroupMove.ACCREDIT, "accreditation", form, "groups.accredited");
    }

    @POST
    @Path("/refusal")
    @FormFields(TraceWarning.TICK)
    public Response decline(@PathParam("group") GroupId id, @BeanParam ReasonForm form) {
        return decide(id, GroupMove.DECLINE, "refusal", form, "groups.declined");
    }

    @POST
    @Path("/end")
    @FormFields(TraceWarning.TICK)
    public Response end(@PathParam("group") GroupId id, @BeanParam ReasonForm form) {
        return decide(id, GroupMove.END, "end", form, "groups.ended");
    }

    @POST
    @Path("/question")
    public Response askAgain(@PathParam("group") GroupId id) {
        return move(actor.person(), id, GroupMove.ASK_AGAIN, null, SentForm.nothing(), "groups.asked");
    }

    @POST
    @Path("/withdrawal")
    public Response withdraw(@PathParam("group") GroupId id) {
        return move(actor.person(), id, GroupMove.WITHDRAW, null, SentForm.nothing(), "groups.withdrawn");
    }

    /** Leaves it at the hub's no. */
    @POST
    @Path("/acceptance")
    public Response letBe(@PathParam("group") GroupId id) {
        return move(actor.person(), id, GroupMove.LET_BE, null, SentForm.nothing(), "groups.left");
    }

    private Response decide(GroupId id, GroupMove move, String form, ReasonForm typed, String done) {
        Actor person = actor.person();
        FormErrors errors = traces.in(formCheck.check(typed), "reason", typed.reason());
        SentForm sent = SentForm.of(form, Map.of("reason", typed.reason()), errors);
        if (errors.isPresent()) {
            return Response.status(422)
                    .entity(pages.page(person, id, sent, null))
                    .build();
        }
        return move(person, id, move, typed.reason(), sent, done);
    }

    private Response move(
            Actor person, GroupId id, GroupMove move, @Nullable String reason, SentForm sent, String told) {
        return submissions.once(() -> moveGroup.handle(person, id, move, reason), outcome -> switch (outcome) {
            case GroupOutcome.Done done -> Submissions.to("/groups/" + done.group(), told);
            case GroupOutcome.Refused refused ->
                Response.status(422)
                        .entity(pages.page(person, id, sent, refused.why()))
                        .build();
        });
    }
}
