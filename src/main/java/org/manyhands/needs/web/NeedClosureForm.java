package org.manyhands.needs.web;

import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.manyhands.needs.CloseReason;
import org.manyhands.shared.form.Reading;
import org.manyhands.shared.form.ShortText;
import org.manyhands.shared.id.NeedId;

/** Why a need is over. */
record NeedClosureForm(
        @RestForm String reason,
        @RestForm String alike,
        @RestForm String sameAs,
        @RestForm @ShortText(max = 1_000) String note) {

    NeedClosureForm {
        reason = Reading.text(reason);
        alike = Reading.text(alike);
        sameAs = Reading.text(sameAs);
        note = Reading.text(note);
    }

    static final NeedClosureForm EMPTY = new NeedClosureForm("", "", "", "");

    Optional<CloseReason> reasonSaid() {
        return Reading.oneOf(CloseReason.class, reason);
    }

    /** The other need: typed as the address of its page or, where none was typed, chosen among the likely ones. */
    Optional<NeedId> otherNeed() {
        String text = sameAs.isEmpty() ? alike : sameAs;
        return Reading.id(text.substring(text.lastIndexOf('/') + 1), NeedId::fromString);
    }
}
