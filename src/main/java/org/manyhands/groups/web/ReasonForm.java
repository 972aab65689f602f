package org.manyhands.groups.web;

import jakarta.validation.constraints.NotBlank;
import org.jboss.resteasy.reactive.RestForm;
import org.manyhands.shared.form.ShortText;

/** A reason, or the note of an accreditation, as it was typed. */
record ReasonForm(
        @RestForm @NotBlank(message = "shared:error_required") @ShortText(max = 1000)
        String reason) {

    ReasonForm {
        reason = reason == null ? "" : reason.strip();
    }
}
