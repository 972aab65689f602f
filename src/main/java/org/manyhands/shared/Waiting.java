package org.manyhands.shared;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for somebody: a line of the desk or of My work. Days, not hours: nobody's habits can be read from it.
 *
 * @param text the name of a sentence that says who and what, {@code bundle:key}
 * @param arguments what fills it
 * @param href local address of the one thing to do about it
 * @param since the day since which it has waited
 * @param by the day by which it should be done, or null
 * @param count for how many things the line stands, at least 1
 */
public record Waiting(
        String text,
        List<Object> arguments,
        String href,
        LocalDate since,
        @Nullable LocalDate by,
        int count) {

    public Waiting {
        arguments = List.copyOf(arguments);
    }
}
