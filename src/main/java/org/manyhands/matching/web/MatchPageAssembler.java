package org.manyhands.matching.web;

import io.quarkus.qute.RawString;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manyhands.matching.AfterTheEnd;
import org.manyhands.matching.Feedback;
import org.manyhands.matching.Fitting;
import org.manyhands.matching.LineAfter;
import org.manyhands.matching.MatchAct;
import org.manyhands.matching.MatchBoard;
import org.manyhands.matching.MatchFacets;
import org.manyhands.matching.MatchState;
import org.manyhands.matching.MatchView;
import org.manyhands.matching.Side;
import org.manyhands.offers.OfferBoard;
import org.manyhands.offers.OfferSummary;
import org.manyhands.offers.web.OfferWords;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.id.MatchId;

/** Draws the page of one match. */
@ApplicationScoped
class MatchPageAssembler {

    /** What came back with a form that failed. */
    record Typed(
            @Nullable MatchAct act,
            String reason,
            String note,
            FormErrors errors,
            @Nullable String problem) {

        static final Typed NOTHING = new Typed(null, "", "", FormErrors.none(), null);

        static Typed problem(String why) {
            return new Typed(null, "", "", FormErrors.none(), why);
        }
    }

    private final MatchBoard board;
    private final MatchRowAssembler rows;
    private final MatchFacets facets;
    private final MatchActForms forms;
    private final MatchStory story;
    private final AfterTheEnd ending;
    private final OfferBoard offers;
    private final OfferWords offerWords;
    private final MatchWords words;
    private final Instance<MatchPanel> panels;

    @Inject
    MatchPageAssembler(
            MatchBoard board,
            MatchRowAssembler rows,
            MatchFacets facets,
            MatchActForms forms,
            MatchStory story,
            AfterTheEnd ending,
            OfferBoard offers,
            OfferWords offerWords,
            MatchWords words,
            @Any Instance<MatchPanel> panels) {
        this.board = board;
        this.rows = rows;
        this.facets = facets;
        this.forms = forms;
        this.story = story;
        this.ending = ending;
        this.offers = offers;
        this.offerWords = offerWords;
        this.words = words;
        this.panels = panels;
    }

    MatchPage page(Actor actor, MatchId id, Typed typed) {
        MatchView match = board.find(actor, id).orElseThrow(Absent::new);
        MatchRowAssembler.Told told = rows.tell(actor, match);
        boolean deciding = match.state() == MatchState.SUGGESTED || match.state() == MatchState.PROPOSED;
        Optional<Fitting> fit = deciding ? facets.of(actor, match) : Optional.empty();
        Optional<OfferSummary> offer = offer(match);
        boolean readsOffer = match.side() != Side.GROUP;
        return new MatchPage(
                told.sentence(),
                MatchWords.mark(match.state()),
                words.state(match.state()),
                story.next(match, told),
                MatchWords.mark(match.state()).equals("waiting") ? "waiting" : "info",
                ending.of(actor, match).map(now -> after(match, now)).orElse(null),
                told.need() == null ? null : told.need().href(),
                told.need() == null ? words.say("need_gone") : told.need().title(),
                told.need() == null ? List.of() : words.facts(told.need()),
                match.side() == Side.HELPER ? words.say("how_you_fit") : words.say("how_it_fits"),
                fit.map(found -> reasons(match, found)).orElse(List.of()),
                told.helper(),
                readsOffer ? offer.map(offerWords::sentence).orElse(null) : null,
                readsOffer ? offer.map(found -> "/offers/" + found.id()).orElse(null) : null,
                readsOffer || match.match().agreedAt() != null
                        ? offer.map(OfferSummary::conditions).orElse("")
                        : "",
                forms.answer(match, typed),
                forms.acts(match, typed),
                drawn(actor, id),
                feedbackForm(actor, match),
                match.feedback().stream()
                        .map(heard ->
                                new MatchPage.Heard(words.say("heard", heard.side(), heard.useful()), heard.better()))
                        .toList(),
                story.history(match, told),
                story.byItself(match),
                typed.errors(),
                typed.problem());
    }

    private List<MatchWords.Reason> reasons(MatchView match, Fitting found) {
        return match.side() == Side.HELPER
                ? words.ownReasons(found.fit(), found.line())
                : words.reasons(found.fit(), found.line());
    }

    /** A way on for each: to others for the line, to the need, or for the helper to something else. */
    private MatchPage.After after(MatchView match, LineAfter now) {
        String need = "/needs/" + match.match().need();
        String way = match.side() == Side.HELPER ? "FITS" : now == LineAfter.TO_LOOK_FOR ? "LOOK" : "NEED";
        return new MatchPage.After(
                words.say("after", match.side(), now),
                switch (way) {
                    case "FITS" -> "/fits";
                    case "LOOK" -> need + "/lines/" + match.summary().line() + "/candidates";
                    default -> need;
                },
                words.say("after_way", way));
    }

    private Optional<OfferSummary> offer(MatchView match) {
        return match.offer() == null
                ? Optional.empty()
                : Optional.ofNullable(offers.of(Set.of(match.offer())).get(match.offer()));
    }

    private List<RawString> drawn(Actor actor, MatchId id) {
        return panels.stream()
                .sorted(Comparator.comparingInt(MatchPanel::order))
                .flatMap(panel -> panel.panel(actor, id).stream())
                .map(panel -> new RawString(panel.render()))
                .toList();
    }

    private static MatchPage.@Nullable FeedbackForm feedbackForm(Actor actor, MatchView match) {
        boolean asked = match.match().agreedAt() != null && match.state().isEnd() && match.side() != Side.COORDINATOR;
        if (!asked) {
            return null;
        }
        Optional<Feedback> said = match.feedback().stream()
                .filter(one -> actor.is(one.by()) && one.side() == match.side())
                .findFirst();
        return new MatchPage.FeedbackForm(
                "/matches/" + match.match().match() + "/feedback",
                said.map(one -> one.useful().name()).orElse(""),
                said.map(Feedback::better).orElse(""));
    }
}
