package org.manyhands.shared.form;

import jakarta.validation.constraints.NotBlank;
import org.jboss.resteasy.reactive.RestForm;

/**
 * The one field of a form that asks why, as it was typed.
 *
 * @param reason 1 to 1,000 characters, without blanks around them
 */
public record ReasonForm(
        @RestForm @NotBlank(message = "shared:error_required") @ShortText(max = 1000)
        String reason) {

    public ReasonForm {
        reason = Reading.text(reason);
    }
}
