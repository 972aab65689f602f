package org.manyhands.offers.web;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.manyhands.offers.MoveAllOffers;
import org.manyhands.shared.web.CurrentActor;
import org.manyhands.shared.web.Submissions;

/** Everything somebody gives, paused or taken up again in one step. */
@Path("/offers/all")
class AllOffersResource {

    private final CurrentActor actor;
    private final MoveAllOffers moveAll;
    private final Submissions submissions;

    AllOffersResource(CurrentActor actor, MoveAllOffers moveAll, Submissions submissions) {
        this.actor = actor;
        this.moveAll = moveAll;
        this.submissions = submissions;
    }

    @POST
    @Path("/pause")
    public Response pause() {
        return submissions.once(
                () -> moveAll.pause(actor.person()), paused -> Submissions.to("/offers", "offers.paused_all"));
    }

    @POST
    @Path("/resumption")
    public Response resume() {
        return submissions.once(
                () -> moveAll.resume(actor.person()), resumed -> Submissions.to("/offers", "offers.resumed_all"));
    }
}
