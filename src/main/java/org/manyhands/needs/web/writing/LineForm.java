package org.manyhands.needs.web.writing;

import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.form.Reading;
import org.manyhands.shared.form.ShortText;
import org.manyhands.shared.web.RequestLanguage;
import org.manyhands.skills.Level;
import org.manyhands.skills.ResourceKind;

/** A line being added or changed: of a skill, of several skills that were suggested, or of a thing. */
record LineForm(
        @RestForm List<String> skill,
        @RestForm String level,
        @RestForm String resource,
        @RestForm @ShortText(max = 120) String thing,
        @RestForm String quantity,
        @RestForm String q,
        @RestForm String then) {

    LineForm {
        skill = Reading.texts(skill);
        level = Reading.text(level);
        resource = Reading.text(resource);
        thing = Reading.text(thing);
        quantity = Reading.text(quantity);
        q = Reading.text(q);
        then = Reading.text(then);
    }

    /** The number from 1 to 999; an error at this field and 1 if it is none. */
    int quantity(String field, FormErrors errors, RequestLanguage language) {
        int number = quantity.isEmpty() ? 1 : Reading.number(quantity);
        if (number < 1 || number > 999) {
            errors.add(field, language.say("shared:error_number_range", 1, 999));
            return 1;
        }
        return number;
    }

    /** To be given back on the page. */
    LinesStepPage.Typed asTyped() {
        LinesStepPage.Typed searched = LinesStepPage.Typed.searching(q);
        if (isOfAThing()) {
            return searched.with(new LinesStepPage.Thing(resource, thing, quantity));
        }
        String picked = skill.isEmpty() ? "" : skill.getFirst();
        return searched.with(
                new LinesStepPage.Pick(picked, levelSaid().orElse(Level.WORKING).name(), quantity));
    }

    /** Whether it is of a thing: that form says which kind. */
    boolean isOfAThing() {
        return !resource.isEmpty();
    }

    Optional<Level> levelSaid() {
        return Reading.oneOf(Level.class, level);
    }

    Optional<ResourceKind> resourceSaid() {
        return Reading.oneOf(ResourceKind.class, resource);
    }
}
