package org.manyhands.matching.web;

import java.util.Optional;
import org.manyhands.matching.MatchReason;
import org.manyhands.shared.form.Reading;
import org.manyhands.shared.form.ShortText;

/** Why, and more about it. */
record MatchNoteForm(String reason, @ShortText(max = 1000) String note) {

    /** The reason of this name, if there is one. */
    static Optional<MatchReason> reason(String name) {
        return Reading.oneOf(MatchReason.class, name);
    }
}
