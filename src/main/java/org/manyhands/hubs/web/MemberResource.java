package org.manyhands.hubs.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.manyhands.hubs.DecideMembership;
import org.manyhands.hubs.EndVetting;
import org.manyhands.hubs.HubDirectory;
import org.manyhands.hubs.HubOutcome;
import org.manyhands.hubs.HubRefusal;
import org.manyhands.hubs.HubStanding;
import org.manyhands.hubs.HubSummary;
import org.manyhands.hubs.MemberBoard;
import org.manyhands.hubs.MemberCard;
import org.manyhands.hubs.MembershipId;
import org.manyhands.hubs.MembershipMove;
import org.manyhands.hubs.VetMember;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Conflict;
import org.manyhands.shared.form.FormCheck;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.form.Reading;
import org.manyhands.shared.form.ReasonForm;
import org.manyhands.shared.form.SentForm;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.web.CurrentActor;
import org.manyhands.shared.web.FormFields;
import org.manyhands.shared.web.RequestLanguage;
import org.manyhands.shared.web.Submissions;
import org.manyhands.shared.web.TraceWarning;

/** A member's card, for coordinators: vetting, ending it, suspending, removing. Does not exist for anybody else. */
@Path("/hubs/{hub}/vetting/{member}")
class MemberResource {

    @Inject
    CurrentActor actor;

    @Inject
    HubDirectory hubs;

    @Inject
    MemberBoard members;

    @Inject
    VetMember vetMember;

    @Inject
    EndVetting endVetting;

    @Inject
    DecideMembership decideMembership;

    @Inject
    FormCheck formCheck;

    @Inject
    RequestLanguage language;

    @Inject
    TraceWarning traces;

    @Inject
    Submissions submissions;

    @GET
    public MemberPage show(@PathParam("hub") HubId hub, @PathParam("member") MembershipId member) {
        return page(actor.person(), hub, member, SentForm.nothing(), null);
    }

    @POST
    @Path("/record")
    @FormFields(TraceWarning.TICK)
    public Response vet(
            @PathParam("hub") HubId hub, @PathParam("member") MembershipId member, @BeanParam VettingForm form) {
        Actor coordinator = actor.person();
        FormErrors errors = traces.in(formCheck.check(form), "note", form.note());
        int months = Reading.number(form.months());
        if (months < 1 || months > VetMember.USUAL_MONTHS) {
            errors.add("months", language.say("shared:error_number_range", 1, VetMember.USUAL_MONTHS));
        }
        return act(
                hub,
                member,
                SentForm.of("record", Map.of("note", form.note(), "months", form.months()), errors),
                () -> vetMember.handle(coordinator, hub, member, form.note(), months),
                "hubs.vetted");
    }

    @POST
    @Path("/end")
    @FormFields(TraceWarning.TICK)
    public Response endVetting(
            @PathParam("hub") HubId hub, @PathParam("member") MembershipId member, @BeanParam ReasonForm form) {
        Actor coordinator = actor.person();
        return act(
                hub,
                member,
                sent("end", form),
                () -> endVetting.handle(coordinator, hub, member, form.reason()),
                "hubs.vetting_ended");
    }

    @POST
    @Path("/suspension")
    @FormFields(TraceWarning.TICK)
    public Response suspend(
            @PathParam("hub") HubId hub, @PathParam("member") MembershipId member, @BeanParam ReasonForm form) {
        Actor coordinator = actor.person();
        return act(
                hub,
                member,
                sent("suspension", form),
                () -> decideMembership.handle(coordinator, hub, member, MembershipMove.SUSPEND, form.reason()),
                "hubs.suspended");
    }

    @POST
    @Path("/removal")
    @FormFields(TraceWarning.TICK)
    public Response remove(
            @PathParam("hub") HubId hub, @PathParam("member") MembershipId member, @BeanParam ReasonForm form) {
        Actor coordinator = actor.person();
        return act(
                hub,
                member,
                sent("removal", form),
                () -> decideMembership.handle(coordinator, hub, member, MembershipMove.REMOVE, form.reason()),
                "hubs.removed");
    }

    private SentForm sent(String name, ReasonForm form) {
        return SentForm.of(
                name, Map.of("reason", form.reason()), traces.in(formCheck.check(form), "reason", form.reason()));
    }

    private Response act(HubId hub, MembershipId member, SentForm sent, Supplier<HubOutcome> act, String done) {
        Actor coordinator = actor.person();
        if (sent.errors().isPresent()) {
            return again(page(coordinator, hub, member, sent, null));
        }
        // Whoever was removed has no card any more.
        String card = "/hubs/" + hub + "/vetting" + (done.equals("hubs.removed") ? "" : "/" + member);
        return submissions.once(
                act,
                outcome -> outcome instanceof HubOutcome.Refused refused
                        ? again(page(coordinator, hub, member, sent, refused.why()))
                        : Submissions.to(card, done));
    }

    private MemberPage page(
            Actor coordinator, HubId id, MembershipId member, SentForm sent, @Nullable HubRefusal refusal) {
        MemberCard card = members.card(coordinator, id, member);
        if (refusal == null && !stands(sent, card)) {
            throw new Conflict();
        }
        HubSummary hub = hubs.find(id).orElseThrow(Absent::new);
        return new MemberPage(
                HubWords.base(hub),
                hub.name(),
                HubWords.base(hub) + "/vetting/" + member,
                card,
                Objects.requireNonNull(HubLine.mark(new HubStanding(card.state(), card.since(), false))),
                card.vetting() != null,
                sent,
                refusal);
    }

    /** Whether the form that was sent still stands on the card: somebody else may have decided meanwhile. */
    private static boolean stands(SentForm sent, MemberCard card) {
        return switch (sent.name()) {
            case "record" -> card.vettable();
            case "end" -> card.vetting() != null;
            case "suspension" -> card.moves().contains(MembershipMove.SUSPEND);
            case "removal" -> card.moves().contains(MembershipMove.REMOVE);
            default -> true;
        };
    }

    private static Response again(MemberPage page) {
        return Response.status(422).entity(page).build();
    }
}
