package org.manyhands.groups.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.manyhands.groups.GroupOutcome;
import org.manyhands.groups.GroupRefusal;
import org.manyhands.groups.InviteOrganiser;
import org.manyhands.groups.MoveOrganiser;
import org.manyhands.groups.OrganiserId;
import org.manyhands.groups.OrganiserMove;
import org.manyhands.shared.Actor;
import org.manyhands.shared.form.FormCheck;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.form.PseudonymForm;
import org.manyhands.shared.form.ReasonForm;
import org.manyhands.shared.form.SentForm;
import org.manyhands.shared.id.GroupId;
import org.manyhands.shared.web.CurrentActor;
import org.manyhands.shared.web.FormFields;
import org.manyhands.shared.web.RequestLanguage;
import org.manyhands.shared.web.Submissions;
import org.manyhands.shared.web.TraceWarning;

/** Who speaks for a group: asking somebody by their exact pseudonym, taking it back, ending it. */
@Path("/groups/{group}/organisers")
class OrganiserResource {

    @Inject
    CurrentActor actor;

    @Inject
    GroupPageAssembler pages;

    @Inject
    InviteOrganiser inviteOrganiser;

    @Inject
    MoveOrganiser moveOrganiser;

    @Inject
    FormCheck formCheck;

    @Inject
    RequestLanguage language;

    @Inject
    TraceWarning traces;

    @Inject
    Submissions submissions;

    @POST
    public Response invite(@PathParam("group") GroupId id, @BeanParam PseudonymForm form) {
        Actor person = actor.person();
        FormErrors errors = formCheck.check(form);
        if (errors.isPresent()) {
            return again(person, id, form, errors);
        }
        return submissions.once(
                () -> inviteOrganiser.handle(person, id, form.pseudonym()), outcome -> switch (outcome) {
                    case GroupOutcome.Done done -> Submissions.to("/groups/" + done.group(), "groups.organiser_asked");
                    case GroupOutcome.Refused refused -> refused(person, id, form, refused.why());
                });
    }

    @POST
    @Path("/{organiser}/withdrawal")
    public Response takeBack(@PathParam("group") GroupId id, @PathParam("organiser") OrganiserId organiser) {
        Actor person = actor.person();
        return submissions.once(
                () -> moveOrganiser.handle(person, id, organiser, OrganiserMove.TAKE_BACK, null),
                done -> Submissions.to("/groups/" + id, "groups.organiser_taken_back"));
    }

    @POST
    @Path("/{organiser}/end")
    @FormFields(TraceWarning.TICK)
    public Response end(
            @PathParam("group") GroupId id, @PathParam("organiser") OrganiserId organiser, @BeanParam ReasonForm form) {
        Actor person = actor.person();
        FormErrors errors = traces.in(formCheck.check(form), "reason", form.reason());
        if (errors.isPresent()) {
            SentForm sent = SentForm.of("end-" + organiser, Map.of("reason", form.reason()), errors);
            return Response.status(422)
                    .entity(pages.page(person, id, sent, null))
                    .build();
        }
        return submissions.once(
                () -> moveOrganiser.handle(person, id, organiser, OrganiserMove.END, form.reason()),
                done -> Submissions.to("/groups/" + id, "groups.organiser_ended"));
    }

    /** Who may not ask at all now has no field for it on the page. */
    private Response refused(Actor person, GroupId id, PseudonymForm form, GroupRefusal why) {
        return switch (why) {
            case NOT_ACCREDITED, SPEAKERS_ASK, ENDED_BY_YOURSELF ->
                Response.status(422)
                        .entity(pages.page(person, id, SentForm.nothing(), why))
                        .build();
            default -> again(person, id, form, FormErrors.none().add("pseudonym", language.say("groups:refusal", why)));
        };
    }

    private Response again(Actor person, GroupId id, PseudonymForm form, FormErrors errors) {
        SentForm sent = SentForm.of("organisers", Map.of("pseudonym", form.pseudonym()), errors);
        return Response.status(422).entity(pages.page(person, id, sent, null)).build();
    }
}
