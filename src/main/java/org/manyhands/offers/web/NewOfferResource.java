package org.manyhands.offers.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.manyhands.offers.OfferKind;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.web.CurrentActor;
import org.manyhands.skills.ResourceKind;

/** The first question of a new offer. A class of its own, so that "new" is not taken for an id. */
@Path("/offers/new")
class NewOfferResource {

    private final CurrentActor actor;

    NewOfferResource(CurrentActor actor) {
        this.actor = actor;
    }

    @GET
    public NewOfferPage ask() {
        actor.person();
        return new NewOfferPage(List.of(ResourceKind.values()), OfferKind.SKILLS.name(), FormErrors.none(), null);
    }
}
