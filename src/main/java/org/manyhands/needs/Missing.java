package org.manyhands.needs;

import java.util.EnumSet;
import java.util.Set;

/** An answer without which a need is neither sent in nor opened. */
public enum Missing {
    TITLE,
    DIFFERENCE,
    LINES,
    WHERE,
    LANGUAGES;

    /** Missing from these; lines are looked at elsewhere. */
    static Set<Missing> of(Wording wording, Terms terms) {
        Set<Missing> missing = EnumSet.noneOf(Missing.class);
        if (wording.title().isBlank()) {
            missing.add(TITLE);
        }
        if (wording.difference().isBlank()) {
            missing.add(DIFFERENCE);
        }
        if (!terms.remote() && terms.placeId() == null) {
            missing.add(WHERE);
        }
        if (terms.languages().isEmpty()) {
            missing.add(LANGUAGES);
        }
        return missing;
    }
}
