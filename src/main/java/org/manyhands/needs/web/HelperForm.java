package org.manyhands.needs.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.form.Reading;
import org.manyhands.shared.form.ShortText;

/** Somebody to be named as a helper: a pseudonym that one was told, and the last day, as typed. */
record HelperForm(
        @FormParam("pseudonym") @NotBlank(message = "shared:error_required") @ShortText(max = 40) @Nullable
        String pseudonym,

        @FormParam("lastDay") @Nullable String lastDay) {

    /** The name as it is looked for. */
    String named() {
        return Reading.text(pseudonym);
    }

    /** The day, if it is one. */
    Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(Reading.text(lastDay)));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
