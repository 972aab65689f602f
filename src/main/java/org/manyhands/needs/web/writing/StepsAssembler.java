package org.manyhands.needs.web.writing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manyhands.needs.NeedBeingWritten;
import org.manyhands.needs.web.NeedWords;

/** Where one is among the steps of the form. */
@RequestScoped
class StepsAssembler {

    private final NeedWords words;

    @Inject
    StepsAssembler(NeedWords words) {
        this.words = words;
    }

    StepsShown of(NeedBeingWritten need, DraftStep current, @Nullable String then) {
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
}
