package org.manyhands.needs.web.triage;

import jakarta.validation.constraints.NotBlank;
import org.jboss.resteasy.reactive.RestForm;
import org.manyhands.shared.form.Reading;
import org.manyhands.shared.form.ShortText;

/** What a coordinator asks the group, as it was typed. */
record NeedQuestionForm(
        @RestForm @NotBlank(message = "needs:question_missing") @ShortText(max = 1_000)
        String question) {

    NeedQuestionForm {
        question = Reading.text(question);
    }
}
