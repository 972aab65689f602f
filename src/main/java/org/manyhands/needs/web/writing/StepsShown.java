package org.manyhands.needs.web.writing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where in the form the writer is.
 *
 * @param current from 1
 * @param back address of the step before, or null in the first
 * @param action where this step is sent
 * @param then "review" if the writer came from there and goes back there; else empty
 */
public record StepsShown(
        int current,
        int total,
        List<StepShown> steps,
        @Nullable String back,
        String action,
        String then) {

    /** One step; any can be gone to. */
    public record StepShown(String label, String state, String href) {}
}
