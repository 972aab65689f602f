package org.manyhands.needs.web.triage;

import org.jspecify.annotations.Nullable;
import org.manyhands.shared.Actor;
import org.manyhands.shared.form.Reading;
import org.manyhands.shared.id.PersonId;

/** A coordinator picked from a list of a form. */
final class Coordinators {

    private Coordinators() {}

    /** The person picked; {@code me} is the actor; null for nobody and for nonsense. */
    static @Nullable PersonId chosen(@Nullable String picked, Actor actor) {
        String text = Reading.text(picked);
        if (text.equals("me")) {
            return actor.id();
        }
        return Reading.id(text, PersonId::fromString).orElse(null);
    }
}
