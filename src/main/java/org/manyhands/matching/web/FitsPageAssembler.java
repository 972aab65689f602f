package org.manyhands.matching.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.manyhands.hubs.HubDirectory;
import org.manyhands.hubs.HubSummary;
import org.manyhands.matching.ComeForward;
import org.manyhands.matching.Fitting;
import org.manyhands.matching.FittingLines;
import org.manyhands.offers.OfferBoard;
import org.manyhands.offers.OfferSummary;
import org.manyhands.shared.Actor;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.NeedLineId;
import org.manyhands.shared.web.RequestLanguage;

/** Draws lines that fit somebody. */
@ApplicationScoped
class FitsPageAssembler {

    private static final int PAGE = 20;

    private final FittingLines fitting;
    private final OfferBoard offers;
    private final HubDirectory hubs;
    private final MatchWords words;
    private final RequestLanguage language;

    @Inject
    FitsPageAssembler(
            FittingLines fitting, OfferBoard offers, HubDirectory hubs, MatchWords words, RequestLanguage language) {
        this.fitting = fitting;
        this.offers = offers;
        this.hubs = hubs;
        this.words = words;
        this.language = language;
    }

    FitsPage page(Actor actor, String typed) {
        List<Fitting> all = fitting.of(actor);
        int last = Math.max(1, (all.size() + PAGE - 1) / PAGE);
        int page = Math.min(last, typed.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(typed) : 1);
        List<FitsPage.Row> shown = rows(
                actor, all.stream().skip((long) (page - 1) * PAGE).limit(PAGE).toList());
        return new FitsPage(
                shown,
                !all.isEmpty() || offers.mine(actor).stream().anyMatch(OfferSummary::isOnOffer),
                language.say(
                        "shared:pager_position", (page - 1) * PAGE + 1, (page - 1) * PAGE + shown.size(), all.size()),
                page > 1 ? "/fits?page=" + (page - 1) : null,
                page < last ? "/fits?page=" + (page + 1) : null);
    }

    /** The first few, for somebody who is told that they came too late for this line; which may not be all there is to it. */
    List<FitsPage.Row> others(Actor actor, NeedLineId taken, int most) {
        return rows(
                actor,
                fitting.of(actor).stream()
                        .filter(fit -> !fit.line().line().equals(taken))
                        .limit(most)
                        .toList());
    }

    private List<FitsPage.Row> rows(Actor actor, List<Fitting> fits) {
        Map<HubId, HubSummary> named =
                hubs.of(fits.stream().map(fit -> fit.line().hub()).toList());
        return fits.stream()
                .map(fit -> row(actor, fit, named.get(fit.line().hub())))
                .toList();
    }

    private FitsPage.Row row(Actor actor, Fitting fit, @Nullable HubSummary hub) {
        String need = "/needs/" + fit.line().need();
        return new FitsPage.Row(
                need,
                words.line(fit.line()),
                fit.line().title(),
                words.facts(fit.line()),
                words.ownReasons(fit.fit(), fit.line()),
                hub != null && ComeForward.isOpenTo(actor, hub, fit.line().group())
                        ? need + "/lines/" + fit.line().line() + "/help"
                        : null);
    }
}
