package org.manyhands.needs.web;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.manyhands.shared.form.Reading;
import org.manyhands.shared.form.ShortText;

/** Somebody to be named as a helper: a pseudonym that one was told, and the last day, as typed. */
record HelperForm(
        @RestForm @NotBlank(message = "shared:error_required") @ShortText(max = 40)
        String pseudonym,

        @RestForm String lastDay) {

    HelperForm {
        pseudonym = Reading.text(pseudonym);
        lastDay = Reading.text(lastDay);
    }

    /** The day, if it is one. */
    Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(lastDay));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
