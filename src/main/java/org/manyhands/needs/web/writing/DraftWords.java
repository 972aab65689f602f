package org.manyhands.needs.web.writing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manyhands.needs.NeedBeingWritten;
import org.manyhands.needs.web.NeedWords;
import org.manyhands.needs.web.TraceShown;

/** What the steps of the form share: where one is, and the warning about what would lead to a person. */
@RequestScoped
class DraftWords {

    private final NeedWords words;

    @Inject
    DraftWords(NeedWords words) {
        this.words = words;
    }

    StepsShown steps(NeedBeingWritten need, DraftStep current, @Nullable String then) {
        List<StepsShown.StepShown> steps = Arrays.stream(DraftStep.values())
                .map(step -> new StepsShown.StepShown(
                        words.say("step", step),
                        step == current ? "current" : step.isBegun(need) ? "done" : "todo",
                        step.href(need)))
                .toList();
        return new StepsShown(
                current.number(),
                steps.size(),
                steps,
                current == DraftStep.DIFFERENCE ? null : "/needs/" + need.id() + "/draft/" + current.previous(),
                current.href(need),
                "review".equals(then) ? "review" : "");
    }

    /**
     * What in these texts would lead to a person. What stands in the need already was kept deliberately and is not asked
     * about again.
     */
    List<TraceShown> traces(List<String> typed, NeedBeingWritten need) {
        List<String> known = words.traces(need.texts().stream()).stream()
                .map(TraceShown::passage)
                .toList();
        return words.traces(typed.stream()).stream()
                .filter(trace -> !known.contains(trace.passage()))
                .toList();
    }
}
