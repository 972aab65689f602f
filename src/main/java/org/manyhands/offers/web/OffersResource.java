package org.manyhands.offers.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.manyhands.offers.OfferKind;
import org.manyhands.offers.OfferOutcome;
import org.manyhands.offers.StartOffer;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.form.Reading;
import org.manyhands.shared.web.CurrentActor;
import org.manyhands.shared.web.RequestLanguage;
import org.manyhands.shared.web.Submissions;
import org.manyhands.skills.ResourceKind;

/** What I give, and beginning something new. */
@Path("/offers")
class OffersResource {

    private static final String SKILLS = OfferKind.SKILLS.name();

    private final CurrentActor actor;
    private final OfferPageAssembler pages;
    private final StartOffer startOffer;
    private final Submissions submissions;
    private final RequestLanguage language;

    OffersResource(
            CurrentActor actor,
            OfferPageAssembler pages,
            StartOffer startOffer,
            Submissions submissions,
            RequestLanguage language) {
        this.actor = actor;
        this.pages = pages;
        this.startOffer = startOffer;
        this.submissions = submissions;
        this.language = language;
    }

    @GET
    public MyOffersPage mine() {
        return pages.mine(actor.person(), null);
    }

    @POST
    public Response start(@FormParam("kind") @DefaultValue("") String kind) {
        Optional<ResourceKind> resource = Reading.oneOf(ResourceKind.class, kind);
        if (resource.isEmpty() && !kind.equals(SKILLS)) {
            FormErrors errors = FormErrors.none().add("kind", language.say("shared:error_choose"));
            return again(kind, errors, null);
        }
        return submissions.once(
                () -> startOffer.handle(actor.person(), resource.orElse(null)), outcome -> switch (outcome) {
                    case OfferOutcome.Done(var offer) ->
                        Submissions.to("/offers/" + offer + (kind.equals(SKILLS) ? "/skills" : "/details"));
                    case OfferOutcome.Refused(var reason) ->
                        again(kind, FormErrors.none(), language.say("offers:refusal", reason));
                });
    }

    private Response again(String kind, FormErrors errors, @Nullable String problem) {
        return Response.status(422)
                .entity(pages.begin(actor.person(), kind, errors, problem))
                .build();
    }
}
