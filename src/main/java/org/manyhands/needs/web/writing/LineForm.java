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

/**
 * Lines being added or one being changed. All that can be added stands in one form, so that nothing filled in is lost, whichever
 * button is pressed.
 *
 * @param skill picked of those found, with {@code level} and {@code people}
 * @param suggested ticked of those that the text speaks of
 * @param thing with {@code resource} and {@code quantity}; that is also the new number of a line that is changed
 * @param q what was searched for
 * @param then where the writer came from
 * @param add which button was pressed
 */
record LineForm(
        @RestForm List<String> skill,
        @RestForm String level,
        @RestForm String people,
        @RestForm List<String> suggested,
        @RestForm String resource,
        @RestForm @ShortText(max = 120) String thing,
        @RestForm String quantity,
        @RestForm String q,
        @RestForm String then,
        @RestForm String add) {

    /** Words of a skill: longer ones than any skill has are cut. */
    private static final int MOST_SOUGHT = 60;

    LineForm {
        skill = Reading.texts(skill);
        level = Reading.text(level);
        people = Reading.text(people);
        suggested = Reading.texts(suggested);
        resource = Reading.text(resource);
        thing = Reading.text(thing);
        quantity = Reading.text(quantity);
        q = Reading.text(q, MOST_SOUGHT);
        then = Reading.text(then);
        add = Reading.text(add);
    }

    /** How many people: from 1 to 999; an error at this field and 1 if it is none. */
    int people(String field, FormErrors errors, RequestLanguage language) {
        return number(people, field, errors, language);
    }

    /** How many of the thing, likewise. */
    int quantity(String field, FormErrors errors, RequestLanguage language) {
        return number(quantity, field, errors, language);
    }

    private static int number(String typed, String field, FormErrors errors, RequestLanguage language) {
        int number = typed.isEmpty() ? 1 : Reading.number(typed);
        if (number < 1 || number > 999) {
            errors.add(field, language.say("shared:error_number_range", 1, 999));
            return 1;
        }
        return number;
    }

    /** To be given back on the page. */
    LinesStepPage.Typed asTyped() {
        String picked = skill.isEmpty() ? "" : skill.getFirst();
        return LinesStepPage.Typed.searching(q)
                .with(new LinesStepPage.Pick(
                        picked, levelSaid().orElse(Level.WORKING).name(), people))
                .with(new LinesStepPage.Thing(resource, thing, quantity))
                .ticking(suggested);
    }

    /** Whether a skill is to be added that was found. */
    boolean picksASkill() {
        return !skill.isEmpty() || add.equals("skill");
    }

    /** Whether a thing is to be added. */
    boolean namesAThing() {
        return !thing.isEmpty() || add.equals("thing");
    }

    /** Whether ticked suggestions are to be added. */
    boolean ticksSuggestions() {
        return !suggested.isEmpty() || add.equals("suggested");
    }

    /** Whether a skill is looked for, with all that was filled in added on the way. */
    boolean searches() {
        return add.equals("search");
    }

    /** Whether the lines are right with what is added now, which may be nothing. */
    boolean goesOn() {
        return add.equals("onward");
    }

    Optional<Level> levelSaid() {
        return Reading.oneOf(Level.class, level);
    }

    Optional<ResourceKind> resourceSaid() {
        return Reading.oneOf(ResourceKind.class, resource);
    }
}
