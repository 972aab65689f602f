package org.manyhands.hubs.web;

import jakarta.validation.constraints.NotBlank;
import org.jboss.resteasy.reactive.RestForm;
import org.manyhands.shared.form.Reading;
import org.manyhands.shared.form.ShortText;

/**
 * A vetting, as it was typed.
 *
 * @param note on what the trust rests
 * @param months how long it lasts
 */
record VettingForm(
        @RestForm @NotBlank(message = "shared:error_required") @ShortText(max = 1000)
        String note,

        @RestForm String months) {

    VettingForm {
        note = Reading.text(note);
        months = Reading.text(months);
    }
}
