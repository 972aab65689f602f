package org.manyhands.admin.web;

import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.manyhands.hubs.HubName;
import org.manyhands.hubs.ModerationMode;
import org.manyhands.shared.form.Reading;

/** A hub to be, as it was typed. */
record NewHubForm(
        @RestForm @HubName String name,
        @RestForm String mode,
        @RestForm List<String> languages,
        @RestForm String place,
        @RestForm String placeId) {

    NewHubForm {
        name = Reading.text(name);
        mode = Reading.text(mode);
        languages = Reading.texts(languages);
        place = Reading.text(place);
        placeId = Reading.text(placeId);
    }

    /** Nothing typed yet. */
    static NewHubForm empty() {
        return new NewHubForm("", ModerationMode.COORDINATED.name(), List.of(), "", "");
    }

    Optional<ModerationMode> chosenMode() {
        return Reading.oneOf(ModerationMode.class, mode);
    }
}
