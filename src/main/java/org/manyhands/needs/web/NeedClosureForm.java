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
        @FormParam("alike") @Nullable String alike,
        @FormParam("sameAs") @Nullable String sameAs,
        @FormParam("note") @ShortText(max = 1_000) @Nullable String note) {

    static final NeedClosureForm EMPTY = new NeedClosureForm(null, null, null, null);

    Optional<CloseReason> reasonSaid() {
        return Reading.oneOf(CloseReason.class, reason);
    }

    /** The other need: typed as the address of its page or, where none was typed, chosen among the likely ones. */
    Optional<NeedId> otherNeed() {
        String typed = Reading.text(sameAs);
        String text = typed.isEmpty() ? Reading.text(alike) : typed;
        return Reading.id(text.substring(text.lastIndexOf('/') + 1), NeedId::fromString);
    }
}
