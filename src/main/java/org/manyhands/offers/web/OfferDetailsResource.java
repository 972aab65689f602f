package org.manyhands.offers.web;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.manyhands.offers.DescribeOffer;
import org.manyhands.offers.OfferOutcome;
import org.manyhands.offers.OfferSummary;
import org.manyhands.shared.form.FormCheck;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.id.OfferId;
import org.manyhands.shared.web.CurrentActor;
import org.manyhands.shared.web.FormFields;
import org.manyhands.shared.web.RequestLanguage;
import org.manyhands.shared.web.Submissions;
import org.manyhands.shared.web.TraceWarning;

/** What an offer says besides its skills. */
@Path("/offers/{id}/details")
class OfferDetailsResource {

    private final CurrentActor actor;
    private final OfferPageAssembler pages;
    private final DescribeOffer describeOffer;
    private final FormCheck check;
    private final TraceWarning traces;
    private final Submissions submissions;
    private final RequestLanguage language;

    OfferDetailsResource(
            CurrentActor actor,
            OfferPageAssembler pages,
            DescribeOffer describeOffer,
            FormCheck check,
            TraceWarning traces,
            Submissions submissions,
            RequestLanguage language) {
        this.actor = actor;
        this.pages = pages;
        this.describeOffer = describeOffer;
        this.check = check;
        this.traces = traces;
        this.submissions = submissions;
        this.language = language;
    }

    @GET
    public OfferDetailsPage ask(@PathParam("id") OfferId id) {
        OfferSummary offer = pages.own(actor.person(), id);
        return pages.details(actor.person(), offer, OfferDetailsForm.of(offer), FormErrors.none(), null);
    }

    @POST
    @FormFields(TraceWarning.TICK)
    public Response save(@PathParam("id") OfferId id, @BeanParam OfferDetailsForm typed) {
        OfferSummary offer = pages.own(actor.person(), id);
        OfferDetailsForm form = typed.on(offer.kind());
        FormErrors errors = check.check(form);
        form.check(offer.kind(), errors, language);
        traces.in(errors, form.written(), OfferDetailsForm.of(offer).written());
        if (errors.isPresent()) {
            return again(offer, form, errors, null);
        }
        return submissions.once(
                () -> describeOffer.handle(actor.person(), id, form.versionRead(), form.terms(offer.kind())),
                outcome -> switch (outcome) {
                    case OfferOutcome.Done _ -> Submissions.to("/offers/" + id, "offers.saved");
                    case OfferOutcome.Refused(var reason) ->
                        again(offer, form, errors, language.say("offers:refusal", reason));
                });
    }

    private Response again(OfferSummary offer, OfferDetailsForm form, FormErrors errors, @Nullable String problem) {
        return Response.status(422)
                .entity(pages.details(actor.person(), offer, form, errors, problem))
                .build();
    }
}
