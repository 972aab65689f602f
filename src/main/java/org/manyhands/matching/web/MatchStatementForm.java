package org.manyhands.matching.web;

import jakarta.validation.constraints.NotBlank;
import org.manyhands.shared.form.ShortText;

/** How one side sees what the two disagree about. */
record MatchStatementForm(
        @NotBlank(message = "shared:error_required") @ShortText(max = 1000)
        String words) {}
