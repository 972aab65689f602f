package org.manyhands.needs.web;

import jakarta.ws.rs.FormParam;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.manyhands.needs.CloseReason;
import org.manyhands.shared.form.ShortText;
import org.manyhands.shared.id.NeedId;

/** Why a need is over. */
record NeedClosureForm(
        @FormParam("reason") @Nullable String reason,
        @FormParam("sameAs") @Nullable String sameAs,
        @FormParam("note") @ShortText(max = 1_000) @Nullable String note) {

    Optional<CloseReason> reasonSaid() {
        return Arrays.stream(CloseReason.values())
                .filter(each -> each.name().equals(reason))
                .findFirst();
    }

    /** The other need, given by its id or by the address of its page. */
    Optional<NeedId> otherNeed() {
        String text = StepForm.text(sameAs);
        try {
            return Optional.of(NeedId.fromString(text.substring(text.lastIndexOf('/') + 1)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
