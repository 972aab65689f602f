package org.manyhands.offers.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.manyhands.offers.OfferKind;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.web.CurrentActor;

/** The first question of a new offer. A class of its own, so that "new" is not taken for an id. */
@Path("/offers/new")
class NewOfferResource {

    private final CurrentActor actor;
    private final OfferPageAssembler pages;

    NewOfferResource(CurrentActor actor, OfferPageAssembler pages) {
        this.actor = actor;
        this.pages = pages;
    }

    @GET
    public NewOfferPage ask() {
        return pages.begin(actor.person(), OfferKind.SKILLS.name(), FormErrors.none(), null);
    }
}
