package org.manyhands.contacts.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.FormParam;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.manyhands.contacts.ContactKind;
import org.manyhands.shared.form.Reading;
import org.manyhands.shared.form.ShortText;

/** One more way to be reached, as typed. */
record DetailForm(
        @FormParam("kind") @Nullable String kind,

        @FormParam("value") @NotBlank(message = "contacts:value_missing") @ShortText(max = 200) @Nullable
        String value) {

    static DetailForm empty() {
        return new DetailForm("SIGNAL", "");
    }

    /** The kind, unless none or one that is not offered was sent. */
    Optional<ContactKind> kindChosen() {
        return Reading.oneOf(ContactKind.class, kind);
    }

    String valueOrEmpty() {
        return value == null ? "" : value.strip();
    }
}
