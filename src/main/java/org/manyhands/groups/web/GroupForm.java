package org.manyhands.groups.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.manyhands.groups.GroupDetails;
import org.manyhands.groups.GroupView;
import org.manyhands.hubs.Sensitivity;
import org.manyhands.shared.form.Reading;
import org.manyhands.shared.form.ShortText;
import org.manyhands.shared.form.Written;

/** What a group says of itself, as it was typed. */
record GroupForm(
        @RestForm
        @NotBlank(message = "shared:error_required")
        @Size(min = 2, message = "shared:error_too_short")
        @ShortText(max = 80)
        String name,

        @RestForm
        @NotBlank(message = "shared:error_required")
        @Size(min = 2, message = "shared:error_too_short")
        @ShortText(max = 80)
        String alias,

        @RestForm String nameHidden,
        @RestForm @ShortText(max = 2000) String description,
        @RestForm List<String> languages,
        @RestForm String place,
        @RestForm String placeId,
        @RestForm String sensitivity,
        @RestForm String version) {

    GroupForm {
        name = Reading.text(name);
        alias = Reading.text(alias);
        nameHidden = Reading.text(nameHidden);
        description = Reading.text(description);
        languages = Reading.texts(languages);
        place = Reading.text(place);
        placeId = Reading.text(placeId);
        sensitivity = Reading.text(sensitivity);
        version = Reading.text(version);
    }

    /** Nothing typed yet. */
    static GroupForm empty() {
        return new GroupForm("", "", "no", "", List.of(), "", "", Sensitivity.OPEN.name(), "");
    }

    /** As the group stands. */
    static GroupForm of(GroupView view) {
        GroupDetails group = view.details();
        return new GroupForm(
                group.name(),
                group.alias(),
                group.nameHidden() ? "yes" : "no",
                group.description(),
                group.languages(),
                "",
                "",
                group.sensitivity().name(),
                Integer.toString(view.version()));
    }

    /** The words in it. */
    List<Written> written() {
        return List.of(new Written("name", name), new Written("alias", alias), new Written("description", description));
    }
}
