package org.manyhands.shared.form;

import jakarta.validation.constraints.NotBlank;
import org.jboss.resteasy.reactive.RestForm;

/** A pseudonym that somebody was told, as they typed it. */
public record PseudonymForm(
        @RestForm @NotBlank(message = "shared:error_required") @ShortText(max = 40)
        String pseudonym) {

    public PseudonymForm {
        pseudonym = Reading.text(pseudonym);
    }
}
