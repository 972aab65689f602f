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
 * @param act what can be done about it at once, or null where the address has to be visited first
 */
public record Waiting(
        String text,
        List<Object> arguments,
        String href,
        LocalDate since,
        @Nullable LocalDate by,
        int count,
        @Nullable Act act) {

    /**
     * One harmless click: a post without any further answer, after which the reader is back where they were.
     *
     * @param address local address that takes the post
     * @param label the name of the button's words, {@code bundle:key}
     */
    public record Act(String address, String label) {}

    public Waiting {
        arguments = List.copyOf(arguments);
    }

    /** Something about which nothing can be done at once. */
    public Waiting(
            String text, List<Object> arguments, String href, LocalDate since, @Nullable LocalDate by, int count) {
        this(text, arguments, href, since, by, count, null);
    }
}
