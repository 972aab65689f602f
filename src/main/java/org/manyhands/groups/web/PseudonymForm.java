package org.manyhands.groups.web;

import jakarta.validation.constraints.NotBlank;
import org.jboss.resteasy.reactive.RestForm;
import org.manyhands.shared.form.ShortText;

/** A pseudonym that somebody was told, as they typed it. */
record PseudonymForm(
        @RestForm @NotBlank(message = "shared:error_required") @ShortText(max = 40)
        String pseudonym) {

    PseudonymForm {
        pseudonym = pseudonym == null ? "" : pseudonym.strip();
    }
}
