package org.manyhands.hubs.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import org.manyhands.hubs.HubDirectory;
import org.manyhands.hubs.HubStanding;
import org.manyhands.hubs.HubSummary;
import org.manyhands.hubs.MemberBoard;
import org.manyhands.hubs.MemberCard;
import org.manyhands.hubs.MembershipMove;
import org.manyhands.hubs.MembershipState;
import org.manyhands.hubs.MoveOwnMembership;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.web.CurrentActor;
import org.manyhands.shared.web.Submissions;

/** One's own membership: where it stands, who looked at it, and the moves that nobody has to agree to. */
@Path("/hubs/{hub}/membership")
class MembershipResource {

    @Inject
    CurrentActor actor;

    @Inject
    HubDirectory hubs;

    @Inject
    MemberBoard members;

    @Inject
    MoveOwnMembership moveOwnMembership;

    @Inject
    Submissions submissions;

    @GET
    public MembershipPage show(@PathParam("hub") HubId hub) {
        return page(actor.person(), hub);
    }

    @POST
    @Path("/withdrawal")
    public Response withdraw(@PathParam("hub") HubId hub) {
        return move(hub, MembershipMove.WITHDRAW, "hubs.withdrawn");
    }

    @POST
    @Path("/absence")
    public Response goAway(@PathParam("hub") HubId hub) {
        return move(hub, MembershipMove.GO_AWAY, "hubs.away");
    }

    @POST
    @Path("/return")
    public Response comeBack(@PathParam("hub") HubId hub) {
        return move(hub, MembershipMove.COME_BACK, "hubs.back");
    }

    @POST
    @Path("/departure")
    public Response leave(@PathParam("hub") HubId hub) {
        boolean hadMembership = members.own(actor.person(), hub).card() != null;
        return move(hub, MembershipMove.LEAVE, hadMembership ? own(hub) : "/hubs", "hubs.left");
    }

    private Response move(HubId hub, MembershipMove move, String done) {
        return move(hub, move, own(hub), done);
    }

    private static String own(HubId hub) {
        return "/hubs/" + hub + "/membership";
    }

    private Response move(HubId hub, MembershipMove move, String then, String done) {
        Actor person = actor.person();
        return submissions.once(
                () -> {
                    moveOwnMembership.handle(person, hub, move);
                    return hub;
                },
                _ -> Submissions.to(then, done));
    }

    private MembershipPage page(Actor person, HubId id) {
        HubSummary hub = hubs.find(id).orElseThrow(Absent::new);
        MemberBoard.Own own = members.own(person, id);
        MemberCard card = own.card();
        MembershipState state = own.byRole() || card == null ? MembershipState.ACTIVE : card.state();
        return new MembershipPage(
                HubWords.base(hub),
                hub.name(),
                state,
                Objects.requireNonNull(HubLine.mark(new HubStanding(state, null, false))),
                own.byRole() || card == null ? null : card.since(),
                card == null ? null : card.vetting(),
                card == null ? List.of() : card.history(),
                own.looks(),
                own.byRole(),
                own.lastCoordinator());
    }
}
