package org.manyhands.needs.web.writing;

import java.util.List;
import org.manyhands.shared.form.Written;

/** What every step of the form sends besides its answers. */
interface StepForm {

    /** Which button: {@code on}, {@code back}, {@code later}; everything else counts as on. */
    String go();

    /** {@code review} to go back there. */
    String then();

    /** The words that others will read. */
    default List<Written> written() {
        return List.of();
    }

    /** Whether the writer goes on, so that what is missing is told now. */
    default boolean goesOn() {
        return !go().equals("back") && !go().equals("later");
    }
}
