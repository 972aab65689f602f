package org.manyhands.needs.web.triage;

import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.manyhands.needs.DeclineReason;
import org.manyhands.shared.form.Reading;
import org.manyhands.shared.form.ShortText;

/** Why a need is not opened, as it was chosen and typed. */
record NeedRefusalForm(
        @RestForm String reason,
        @RestForm @ShortText(max = 1_000) String note) {

    NeedRefusalForm {
        reason = Reading.text(reason);
        note = Reading.text(note);
    }

    Optional<DeclineReason> reasonSaid() {
        return Reading.oneOf(DeclineReason.class, reason);
    }
}
