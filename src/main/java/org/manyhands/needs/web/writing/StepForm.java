package org.manyhands.needs.web.writing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What every step of the form sends besides its answers. */
interface StepForm {

    /** Which button: {@code on}, {@code back}, {@code later}; null counts as on. */
    @Nullable
    String go();

    /** {@code review} to go back there. */
    @Nullable
    String then();

    /** Ticked to keep what looks personal. */
    @Nullable
    String keep();

    /** The texts that others will read. */
    List<String> texts();

    /** Whether the writer goes on, so that what is missing is told now. */
    default boolean goesOn() {
        return !"back".equals(go()) && !"later".equals(go());
    }
}
