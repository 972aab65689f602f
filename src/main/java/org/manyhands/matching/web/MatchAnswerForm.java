package org.manyhands.matching.web;

import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.manyhands.matching.MatchReason;
import org.manyhands.shared.form.Reading;
import org.manyhands.shared.form.ShortText;

/**
 * A yes or a no to a match, as it was chosen and typed.
 *
 * @param answer {@code YES} or {@code NO}
 * @param reason why not
 * @param note more about it
 */
record MatchAnswerForm(
        @RestForm String answer,
        @RestForm String reason,
        @RestForm @ShortText(max = 1000) String note) {

    MatchAnswerForm {
        answer = Reading.text(answer);
        reason = Reading.text(reason);
        note = Reading.text(note);
    }

    Optional<MatchReason> reasonSaid() {
        return MatchNoteForm.reason(reason);
    }
}
