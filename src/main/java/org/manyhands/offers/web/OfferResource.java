package org.manyhands.offers.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.manyhands.offers.MoveOffer;
import org.manyhands.offers.OfferEnding;
import org.manyhands.offers.OfferMove;
import org.manyhands.offers.OfferOutcome;
import org.manyhands.offers.RenewOffer;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.form.Reading;
import org.manyhands.shared.id.OfferId;
import org.manyhands.shared.web.CurrentActor;
import org.manyhands.shared.web.RequestLanguage;
import org.manyhands.shared.web.Submissions;

/** One offer: what it says, and every change of its state. */
@Path("/offers/{id}")
class OfferResource {

    private final CurrentActor actor;
    private final OfferPageAssembler pages;
    private final MoveOffer moveOffer;
    private final RenewOffer renewOffer;
    private final Submissions submissions;
    private final RequestLanguage language;

    OfferResource(
            CurrentActor actor,
            OfferPageAssembler pages,
            MoveOffer moveOffer,
            RenewOffer renewOffer,
            Submissions submissions,
            RequestLanguage language) {
        this.actor = actor;
        this.pages = pages;
        this.moveOffer = moveOffer;
        this.renewOffer = renewOffer;
        this.submissions = submissions;
        this.language = language;
    }

    @GET
    public OfferPage show(@PathParam("id") OfferId id) {
        return pages.offer(actor.person(), id, null);
    }

    @POST
    @Path("/publication")
    public Response publish(@PathParam("id") OfferId id) {
        return move(id, OfferMove.PUBLISH, "offers.published");
    }

    @POST
    @Path("/pause")
    public Response pause(@PathParam("id") OfferId id) {
        return move(id, OfferMove.PAUSE, "offers.paused");
    }

    @POST
    @Path("/resumption")
    public Response resume(@PathParam("id") OfferId id) {
        return move(id, OfferMove.RESUME, "offers.resumed");
    }

    @POST
    @Path("/renewal")
    public Response renew(@PathParam("id") OfferId id) {
        return submissions.once(
                () -> renewOffer.handle(actor.person(), id),
                outcome -> answer(outcome, id, "/offers", "offers.renewed"));
    }

    @GET
    @Path("/closure")
    public OfferClosurePage askWhy(@PathParam("id") OfferId id) {
        return pages.closure(actor.person(), id, "", FormErrors.none());
    }

    @POST
    @Path("/closure")
    public Response close(@PathParam("id") OfferId id, @FormParam("ending") @DefaultValue("") String typed) {
        Optional<OfferEnding> ending = Reading.oneOf(OfferEnding.class, typed);
        if (ending.isEmpty()) {
            FormErrors errors = FormErrors.none().add("ending", language.say("shared:error_choose"));
            return Response.status(422)
                    .entity(pages.closure(actor.person(), id, typed, errors))
                    .build();
        }
        return submissions.once(
                () -> moveOffer.handle(actor.person(), id, OfferMove.CLOSE, ending.get()),
                outcome -> answer(outcome, id, "/offers", "offers.closed"));
    }

    private Response move(OfferId id, OfferMove move, String done) {
        return submissions.once(
                () -> moveOffer.handle(actor.person(), id, move, null),
                outcome -> answer(outcome, id, "/offers/" + id, done));
    }

    private Response answer(OfferOutcome outcome, OfferId id, String to, String done) {
        return switch (outcome) {
            case OfferOutcome.Done _ -> Submissions.to(to, done);
            case OfferOutcome.Refused(var reason) ->
                Response.status(422)
                        .entity(pages.offer(actor.person(), id, language.say("offers:refusal", reason)))
                        .build();
        };
    }
}
