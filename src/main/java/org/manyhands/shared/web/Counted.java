package org.manyhands.shared.web;

import org.manyhands.shared.Tally;

/**
 * How many there are, as a page says it: exactly, or that there are more than a number.
 *
 * @param number how many, or more than how many
 * @param more whether there are more
 */
public record Counted(int number, boolean more) {

    /**
     * What a count means that went no further than to one more than {@link Tally#FAR_ENOUGH}.
     *
     * @param count how many were counted
     */
    public static Counted of(int count) {
        return new Counted(Math.min(count, Tally.FAR_ENOUGH), count > Tally.FAR_ENOUGH);
    }
}
