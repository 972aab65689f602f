package org.manyhands.matching.web;

import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.manyhands.matching.Feedback;
import org.manyhands.shared.form.Reading;
import org.manyhands.shared.form.ShortText;

/**
 * How it was, as it was chosen and typed.
 *
 * @param better what could be better
 */
record MatchFeedbackForm(
        @RestForm String useful,
        @RestForm @ShortText(max = 1000) String better) {

    MatchFeedbackForm {
        useful = Reading.text(useful);
        better = Reading.text(better);
    }

    Optional<Feedback.Useful> usefulSaid() {
        return Reading.oneOf(Feedback.Useful.class, useful);
    }
}
