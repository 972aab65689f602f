package org.manyhands.needs.web.writing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.manyhands.hubs.HubDirectory;
import org.manyhands.needs.NeedBeingWritten;
import org.manyhands.needs.NeedState;
import org.manyhands.needs.web.Link;
import org.manyhands.needs.web.NeedWords;
import org.manyhands.places.PlaceQuestion;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.web.RequestLanguage;

/** Draws the review. */
@RequestScoped
class ReviewPageAssembler {

    private final NeedWords words;
    private final StepsAssembler stepsShown;
    private final PlaceQuestion places;
    private final HubDirectory hubs;
    private final RequestLanguage language;

    @Inject
    ReviewPageAssembler(
            NeedWords words,
            StepsAssembler stepsShown,
            PlaceQuestion places,
            HubDirectory hubs,
            RequestLanguage language) {
        this.words = words;
        this.stepsShown = stepsShown;
        this.places = places;
        this.hubs = hubs;
        this.language = language;
    }

    ReviewStepPage of(NeedBeingWritten need, String answer, FormErrors errors, @Nullable String problem) {
        StepsShown all = stepsShown.of(need, DraftStep.SHOWING, null);
        StepsShown steps = new StepsShown(
                all.total(),
                all.total(),
                all.steps().stream()
                        .map(step -> new StepsShown.StepShown(
                                step.label(), step.state().equals("todo") ? "todo" : "done", step.href()))
                        .toList(),
                null,
                "",
                "");
        boolean atOnce = hubs.find(need.hub())
                .map(hub -> hub.mode().publishesWithoutTriage(need.exposure().sensitivity()))
                .orElse(false);
        return new ReviewStepPage(
                need,
                steps,
                answers(need),
                need.missing().stream()
                        .map(missing -> new Link(
                                words.say("missing", missing),
                                DraftStep.of(missing).href(need) + "?then=review"))
                        .toList(),
                words.say(atOnce ? "next_at_once" : "next_triage"),
                words.sees(need.exposure()),
                "/needs/" + need.id() + "/submission",
                answer,
                need.state() != NeedState.NEEDS_INFO,
                errors,
                problem,
                need.state() == NeedState.DRAFT ? "/needs/" + need.id() + "/discarding" : null);
    }

    private List<ReviewStepPage.Answer> answers(NeedBeingWritten need) {
        String lines = need.lines().stream().map(words::line).collect(Collectors.joining("\n"));
        String place = places.of(need.place(), language.get()).typed();
        return List.of(
                answer(need, DraftStep.DIFFERENCE, "title_label", need.title()),
                answer(need, DraftStep.DIFFERENCE, "difference_label", need.difference()),
                answer(need, DraftStep.DONE, "tried_label", need.tried()),
                answer(need, DraftStep.DONE, "done_label", need.doneWhen()),
                answer(need, DraftStep.LINES, "lines_title", lines),
                answer(
                        need,
                        DraftStep.TIME,
                        "fact_hours",
                        need.hours() == null ? "" : words.say("hours", need.hours())),
                answer(need, DraftStep.TIME, "fact_by", need.byWhen() == null ? "" : words.day(need.byWhen())),
                answer(need, DraftStep.TIME, "urgency_label", words.urgency(need.urgency(), need.byWhen())),
                answer(need, DraftStep.WHERE, "fact_where", words.where(need.remote(), place)),
                answer(need, DraftStep.WHERE, "fact_languages", words.languages(need.languages())),
                answer(need, DraftStep.PEOPLE, "fact_decides", need.decider()),
                answer(need, DraftStep.PEOPLE, "risks_title", need.risks()),
                answer(
                        need,
                        DraftStep.SHOWING,
                        "sensitivity_label",
                        words.say("sensitivity", need.exposure().sensitivity())));
    }

    private ReviewStepPage.Answer answer(NeedBeingWritten need, DraftStep step, String label, String value) {
        return new ReviewStepPage.Answer(
                words.say(label),
                value.isBlank() ? language.say("shared:not_said") : value,
                step.href(need) + "?then=review");
    }
}
