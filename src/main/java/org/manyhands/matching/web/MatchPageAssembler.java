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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manyhands.hubs.CoordinatorLooks;
import org.manyhands.matching.AfterTheEnd;
import org.manyhands.matching.Fitting;
import org.manyhands.matching.LineAfter;
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
import org.manyhands.shared.id.MatchId;
import org.manyhands.shared.web.GivenBack;

/** Draws the page of one match. */
@ApplicationScoped
class MatchPageAssembler {

    private final MatchBoard board;
    private final MatchRowAssembler rows;
    private final MatchFacets facets;
    private final MatchActForms forms;
    private final MatchStory story;
    private final AfterTheEnd ending;
    private final OfferBoard offers;
    private final CoordinatorLooks looks;
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
            CoordinatorLooks looks,
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
        this.looks = looks;
        this.offerWords = offerWords;
        this.words = words;
        this.panels = panels;
    }

    MatchPage page(Actor actor, MatchId id, Typed typed) {
        MatchView match = board.find(actor, id).orElseThrow(Absent::new);
        note(actor, match);
        MatchRowAssembler.Told told = rows.tell(actor, match);
        boolean deciding = match.state() == MatchState.SUGGESTED || match.state() == MatchState.PROPOSED;
        Optional<Fitting> fit = deciding ? facets.of(actor, match) : Optional.empty();
        Optional<OfferSummary> offer = offer(match);
        boolean readsOffer = match.side() != Side.GROUP;
        MatchPage.AnswerForm answer = forms.answer(match, typed);
        List<MatchPage.ActForm> acts = forms.acts(match, typed);
        MatchPage.StatementForm statement = statementForm(match, typed);
        MatchPage.FeedbackForm feedback = feedbackForm(actor, match, typed);
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
                match.side() == Side.HELPER ? words.say("about_own_offer") : words.say("about_offer", told.helper()),
                readsOffer ? offer.map(offerWords::sentence).orElse(null) : null,
                readsOffer ? offer.map(found -> "/offers/" + found.id()).orElse(null) : null,
                readsOffer || match.match().agreedAt() != null
                        ? offer.map(OfferSummary::conditions).orElse("")
                        : "",
                answer,
                acts,
                drawn(actor, id),
                feedback,
                match.feedback().stream()
                        .map(heard ->
                                new MatchPage.Heard(words.say("heard", heard.side(), heard.useful()), heard.better()))
                        .toList(),
                statement,
                Stream.concat(
                                story.raised(match).stream(),
                                match.statements().stream()
                                        .filter(one -> statement == null || !one.equals(match.written()))
                                        .map(one -> new MatchPage.Heard(
                                                words.say("stated", one.side(), one.writtenOn()), one.words())))
                        .toList(),
                story.history(match, told),
                story.byItself(match),
                typed.errors(),
                typed.problem(),
                withoutForm(typed, answer, acts, feedback, statement));
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

    /**
     * Writes down that a coordinator is about to read this: as a look at the match; and while that is a mere suggestion, which has no
     * sides who could read of it, as one at the offer of which it shows something.
     */
    private void note(Actor actor, MatchView match) {
        if (match.side() != Side.COORDINATOR) {
            return;
        }
        if (!match.state().isForCoordinatorsOnly()) {
            looks.note(actor, match.match().match().value());
        } else if (match.offer() != null) {
            looks.note(actor, match.offer().value());
        }
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

    /** What comes back without the form it was typed into, because the match has moved on meanwhile: nothing that was typed is lost. */
    private List<GivenBack> withoutForm(
            Typed typed,
            MatchPage.@Nullable AnswerForm answer,
            List<MatchPage.ActForm> acts,
            MatchPage.@Nullable FeedbackForm feedback,
            MatchPage.@Nullable StatementForm statement) {
        if (typed.statement() != null) {
            return statement != null ? List.of() : givenBack(typed, "statement_label");
        }
        if (typed.said() != null) {
            return feedback != null ? List.of() : givenBack(typed, "feedback_better");
        }
        boolean inItsForm = (answer != null && answer.open()) || acts.stream().anyMatch(MatchPage.ActForm::open);
        return inItsForm ? List.of() : givenBack(typed, "note_label");
    }

    private List<GivenBack> givenBack(Typed typed, String label) {
        return GivenBack.text("note", typed.words(), words.say(label));
    }

    private static MatchPage.@Nullable StatementForm statementForm(MatchView match, Typed typed) {
        if (!match.writesStatement()) {
            return null;
        }
        String kept = match.written() == null ? "" : match.written().words();
        return new MatchPage.StatementForm(
                "/matches/" + match.match().match() + "/statement",
                typed.statement() == null ? kept : typed.statement(),
                !kept.isEmpty(),
                typed.statement() != null);
    }

    private static MatchPage.@Nullable FeedbackForm feedbackForm(Actor actor, MatchView match, Typed typed) {
        if (!match.tellsHowItWas()) {
            return null;
        }
        Typed.Said said = typed.said() == null ? stored(actor, match) : typed.said();
        return new MatchPage.FeedbackForm(
                "/matches/" + match.match().match() + "/feedback", said.useful(), said.better(), typed.said() != null);
    }

    /** What the reader has said before about how it was; may be nothing. */
    private static Typed.Said stored(Actor actor, MatchView match) {
        return match.feedback().stream()
                .filter(one -> actor.is(one.by()) && one.side() == match.side())
                .findFirst()
                .map(one -> new Typed.Said(one.useful().name(), one.better()))
                .orElse(new Typed.Said("", ""));
    }
}
