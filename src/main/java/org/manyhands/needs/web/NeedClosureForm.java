package org.manyhands.needs.web;

import jakarta.ws.rs.FormParam;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.manyhands.needs.CloseReason;
import org.manyhands.shared.form.Reading;
import org.manyhands.shared.form.ShortText;
import org.manyhands.shared.id.NeedId;

/** Why a need is over. */
record NeedClosureForm(
        @FormParam("reason") @Nullable String reason,
        @FormParam("sameAs") @Nullable String sameAs,
        @FormParam("note") @ShortText(max = 1_000) @Nullable String note) {

    Optional<CloseReason> reasonSaid() {
        return Reading.oneOf(CloseReason.class, reason);
    }

    /** The other need, given by its id or by the address of its page. */
    Optional<NeedId> otherNeed() {
        String text = Reading.text(sameAs);
        return Reading.id(text.substring(text.lastIndexOf('/') + 1), NeedId::fromString);
    }
}
