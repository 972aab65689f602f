package org.manyhands.admin.web;

import jakarta.validation.constraints.NotBlank;
import org.manyhands.shared.form.ShortText;

/** What is asked before a login is opened again. */
record ReopenLoginForm(
        @NotBlank(message = "shared:error_required") String pseudonym,

        @NotBlank(message = "shared:error_required") @ShortText(max = 1000)
        String reason) {}
