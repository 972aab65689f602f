package org.manyhands.needs.web.writing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.form.Written;

/** What every step of the form sends besides its answers. */
interface StepForm {

    /** Which button: {@code on}, {@code back}, {@code later}; null counts as on. */
    @Nullable
    String go();

    /** {@code review} to go back there. */
    @Nullable
    String then();

    /** The words that others will read. */
    default List<Written> written() {
        return List.of();
    }

    /** Whether the writer goes on, so that what is missing is told now. */
    default boolean goesOn() {
        return !"back".equals(go()) && !"later".equals(go());
    }
}
