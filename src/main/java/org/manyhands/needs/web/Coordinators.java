package org.manyhands.needs.web;

import org.jspecify.annotations.Nullable;
import org.manyhands.shared.Actor;
import org.manyhands.shared.id.PersonId;

/** A coordinator picked from a list of a form. */
final class Coordinators {

    private Coordinators() {}

    /** The person picked; {@code me} is the actor; null for nobody and for nonsense. */
    static @Nullable PersonId chosen(@Nullable String picked, Actor actor) {
        String text = StepForm.text(picked);
        if (text.equals("me")) {
            return actor.id();
        }
        try {
            return text.isEmpty() ? null : PersonId.fromString(text);
        } catch (IllegalArgumentException noPerson) {
            return null;
        }
    }
}
