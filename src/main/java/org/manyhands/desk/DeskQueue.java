package org.manyhands.desk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A queue of the desk.
 *
 * @param key its name in addresses
 * @param text the name of the text that is its label, {@code bundle:key}: the feature's own, so that a queue is called the same
 *     wherever it stands
 * @param argument what fills the text
 * @param count how many things are in it; of long ones one more than {@link org.manyhands.shared.Tally#FAR_ENOUGH}
 * @param due the day by which the first of them should have been dealt with, or null where the queue sets none
 */
public record DeskQueue(
        String key,
        String text,
        Object argument,
        DeskPart part,
        int count,
        @Nullable LocalDate due) {

    /** A queue that stands on the desk only; its label is {@code desk:queue} with its key. */
    static DeskQueue ofDesk(String key, DeskPart part, int count, @Nullable LocalDate due) {
        return new DeskQueue(key, "desk:queue", key, part, count, due);
    }
}
