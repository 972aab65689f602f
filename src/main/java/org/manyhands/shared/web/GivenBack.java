package org.manyhands.shared.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field as it was sent, for a page on which its form does not stand: nothing that was typed is lost.
 *
 * @param name the field's, for sending it again
 * @param label what the field is called on its form, or null where that is not known
 * @param number counts the texts from 1; 0 for what was chosen, which means something to the site only
 */
public record GivenBack(String name, String value, @Nullable String label, int number) {

    /** The one text of a form; nothing if nothing was typed. */
    public static List<GivenBack> text(String name, String value, String label) {
        return value.isBlank() ? List.of() : List.of(new GivenBack(name, value, label, 1));
    }

    boolean isText() {
        return number > 0;
    }
}
