package org.manyhands.admin.web;

import jakarta.validation.constraints.NotBlank;
import org.jboss.resteasy.reactive.RestForm;
import org.manyhands.shared.form.Reading;
import org.manyhands.shared.form.ShortText;

/** Whose login is to be closed, opened again or signed out, and why, as it was typed. */
record LoginForm(
        @RestForm @NotBlank(message = "shared:error_required")
        String pseudonym,

        @RestForm @NotBlank(message = "shared:error_required") @ShortText(max = 1000)
        String reason) {

    LoginForm {
        pseudonym = Reading.text(pseudonym);
        reason = Reading.text(reason);
    }
}
