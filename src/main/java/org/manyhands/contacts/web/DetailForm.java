package org.manyhands.contacts.web;

import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.manyhands.contacts.ContactKind;
import org.manyhands.shared.form.Reading;
import org.manyhands.shared.form.ShortText;

/** One more way to be reached, as typed. */
record DetailForm(
        @RestForm String kind,

        @RestForm @NotBlank(message = "contacts:value_missing") @ShortText(max = 200)
        String value) {

    DetailForm {
        kind = Reading.text(kind);
        value = Reading.text(value);
    }

    static DetailForm empty() {
        return new DetailForm("SIGNAL", "");
    }

    /** The kind, unless none or one that is not offered was sent. */
    Optional<ContactKind> kindChosen() {
        return Reading.oneOf(ContactKind.class, kind);
    }
}
