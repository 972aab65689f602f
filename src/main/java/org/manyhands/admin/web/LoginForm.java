package org.manyhands.admin.web;

import jakarta.validation.constraints.NotBlank;
import org.manyhands.shared.form.ShortText;

/** Whose login is to be closed, opened again or signed out, and why. */
record LoginForm(
        @NotBlank(message = "shared:error_required") String pseudonym,

        @NotBlank(message = "shared:error_required") @ShortText(max = 1000)
        String reason) {}
