package org.manyhands.matching.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.manyhands.hubs.HubDirectory;
import org.manyhands.hubs.HubSummary;
import org.manyhands.matching.ComeForward;
import org.manyhands.matching.Fitting;
import org.manyhands.matching.FittingLines;
import org.manyhands.matching.MatchOutcome;
import org.manyhands.needs.OpenLine;
import org.manyhands.offers.OfferBoard;
import org.manyhands.offers.web.OfferWords;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.form.Reading;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.id.NeedLineId;
import org.manyhands.shared.id.OfferId;
import org.manyhands.shared.web.CurrentActor;
import org.manyhands.shared.web.RequestLanguage;
import org.manyhands.shared.web.Submissions;

/** Offering help with a line. */
@Path("/needs/{id}/lines/{line}/help")
class OfferHelpResource {

    private final CurrentActor actor;
    private final HubDirectory hubs;
    private final FittingLines fitting;
    private final OfferBoard offers;
    private final OfferWords offerWords;
    private final MatchWords words;
    private final ComeForward comeForward;
    private final JustTakenPageAssembler justTaken;
    private final Submissions submissions;
    private final RequestLanguage language;

    OfferHelpResource(
            CurrentActor actor,
            HubDirectory hubs,
            FittingLines fitting,
            OfferBoard offers,
            OfferWords offerWords,
            MatchWords words,
            ComeForward comeForward,
            JustTakenPageAssembler justTaken,
            Submissions submissions,
            RequestLanguage language) {
        this.actor = actor;
        this.hubs = hubs;
        this.fitting = fitting;
        this.offers = offers;
        this.offerWords = offerWords;
        this.words = words;
        this.comeForward = comeForward;
        this.justTaken = justTaken;
        this.submissions = submissions;
        this.language = language;
    }

    @GET
    public OfferHelpPage ask(@PathParam("id") NeedId id, @PathParam("line") NeedLineId line) {
        return page(actor.person(), id, line, null);
    }

    @POST
    public Response offer(
            @PathParam("id") NeedId id,
            @PathParam("line") NeedLineId line,
            @FormParam("offer") @DefaultValue("") String offer) {
        OfferId chosen =
                offer.isEmpty() ? null : Reading.id(offer, OfferId::fromString).orElseThrow(Absent::new);
        return submissions.once(
                () -> comeForward.handle(actor.person(), id, line, chosen), outcome -> switch (outcome) {
                    case MatchOutcome.Done(var match, var now) ->
                        Submissions.to("/matches/" + match, "matching.came_forward");
                    case MatchOutcome.Refused(var reason) ->
                        Response.status(422)
                                .entity(page(actor.person(), id, line, language.say("matching:refusal", reason)))
                                .build();
                    case MatchOutcome.JustTaken(var taken) -> justTaken.answer(actor.person(), taken);
                });
    }

    private OfferHelpPage page(Actor person, NeedId id, NeedLineId lineId, @Nullable String problem) {
        OpenLine line = comeForward.line(person, id, lineId).orElseThrow(Absent::new);
        HubSummary hub = hubs.find(line.hub()).orElseThrow(Absent::new);
        Optional<Fitting> fit = fitting.of(person, line);
        Optional<String> offer =
                fit.flatMap(found -> offers.find(person, found.fit().offer())).map(offerWords::sentence);
        return new OfferHelpPage(
                "/needs/" + id + "/lines/" + lineId + "/help",
                "/needs/" + id,
                line.title(),
                words.line(line),
                words.facts(line),
                line.groupShown(),
                fit.map(found -> words.ownReasons(found.fit(), line)).orElse(List.of()),
                fit.map(found -> found.fit().offer().toString()).orElse(null),
                offer.orElse(null),
                hub.mode().needsCoordinatorsYes(),
                hub.pace().answerDays(),
                ComeForward.isOpenTo(person, hub, line.group()),
                comeForward
                        .already(person, lineId)
                        .map(match -> "/matches/" + match)
                        .orElse(null),
                problem);
    }
}
