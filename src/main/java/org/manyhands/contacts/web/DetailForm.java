package org.manyhands.contacts.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.FormParam;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.form.ShortText;

/** One more way to be reached, as typed. */
record DetailForm(
        @FormParam("kind")
        @Pattern(regexp = "SIGNAL|MATRIX|MAIL|PHONE|OTHER", message = "shared:error_choose")
        @Nullable
        String kind,

        @FormParam("value") @NotBlank(message = "contacts:value_missing") @ShortText(max = 200) @Nullable
        String value) {

    static DetailForm empty() {
        return new DetailForm("SIGNAL", "");
    }

    String valueOrEmpty() {
        return value == null ? "" : value.strip();
    }
}
