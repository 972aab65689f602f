package org.manyhands.admin.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.manyhands.hubs.HubName;
import org.manyhands.hubs.ModerationMode;
import org.manyhands.shared.form.Reading;

/** A hub to be, as it was typed. */
record NewHubForm(
        @RestForm @HubName String name,
        @RestForm String mode,
        @RestForm List<String> languages,
        @RestForm @Nullable String place,
        @RestForm @Nullable String placeId) {

    NewHubForm {
        name = Objects.requireNonNullElse(name, "").strip();
        mode = Objects.requireNonNullElse(mode, "");
        languages = Objects.requireNonNullElse(languages, List.of());
    }

    /** Nothing typed yet. */
    static NewHubForm empty() {
        return new NewHubForm("", ModerationMode.COORDINATED.name(), List.of(), null, null);
    }

    Optional<ModerationMode> chosenMode() {
        return Reading.oneOf(ModerationMode.class, mode);
    }
}
