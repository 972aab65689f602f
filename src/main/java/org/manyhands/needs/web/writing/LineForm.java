package org.manyhands.needs.web.writing;

import jakarta.ws.rs.FormParam;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.form.Reading;
import org.manyhands.shared.form.ShortText;
import org.manyhands.shared.web.RequestLanguage;
import org.manyhands.skills.Level;
import org.manyhands.skills.ResourceKind;

/** A line being added or changed: of a skill, of several skills that were suggested, or of a thing. */
record LineForm(
        @FormParam("skill") @Nullable List<String> skill,
        @FormParam("level") @Nullable String level,
        @FormParam("resource") @Nullable String resource,
        @FormParam("thing") @ShortText(max = 120) @Nullable String thing,
        @FormParam("quantity") @Nullable String quantity,
        @FormParam("q") @Nullable String typed,
        @FormParam("then") @Nullable String then) {

    /** The number from 1 to 999; an error at this field and 1 if it is none. */
    int quantity(String field, FormErrors errors, RequestLanguage language) {
        String text = Reading.text(quantity);
        int number = text.isEmpty() ? 1 : Reading.number(text);
        if (number < 1 || number > 999) {
            errors.add(field, language.say("shared:error_number_range", 1, 999));
            return 1;
        }
        return number;
    }

    /** To be given back on the page. */
    LinesStepPage.Typed asTyped() {
        LinesStepPage.Typed searched = LinesStepPage.Typed.searching(Reading.text(typed));
        String number = Reading.text(quantity);
        if (resource != null) {
            return searched.with(new LinesStepPage.Thing(resource, Reading.text(thing), number));
        }
        String picked = skill == null || skill.isEmpty() ? "" : skill.getFirst();
        return searched.with(
                new LinesStepPage.Pick(picked, levelSaid().orElse(Level.WORKING).name(), number));
    }

    Optional<Level> levelSaid() {
        return Reading.oneOf(Level.class, level);
    }

    Optional<ResourceKind> resourceSaid() {
        return Reading.oneOf(ResourceKind.class, resource);
    }
}
