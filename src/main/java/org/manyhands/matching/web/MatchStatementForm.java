package org.manyhands.matching.web;

import jakarta.validation.constraints.NotBlank;
import org.jboss.resteasy.reactive.RestForm;
import org.manyhands.shared.form.Reading;
import org.manyhands.shared.form.ShortText;

/** How one side sees what the two disagree about, as it was typed. */
record MatchStatementForm(
        @RestForm @NotBlank(message = "shared:error_required") @ShortText(max = 1000)
        String words) {

    MatchStatementForm {
        words = Reading.text(words);
    }
}
