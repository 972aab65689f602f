package org.manyhands.desk;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.id.PersonId;

/**
 * One thing in a queue.
 *
 * @param text the name of a sentence, {@code bundle:key}
 * @param arguments what fills it; a {@link org.manyhands.skills.SkillId} stands for the skill's name, a {@link
 *     TitledLine} for a need's title and a line of it
 * @param href where everything needed to decide stands
 * @param since the day since which it has waited, or null where that is not told
 * @param due the day by which somebody should have acted or something happens by itself, or null
 * @param late whether it is late for another reason than that its day has passed
 * @param keeping who looks after it, or null where there is nothing to look after
 */
public record DeskItem(
        String text,
        List<Object> arguments,
        String href,
        @Nullable LocalDate since,
        @Nullable LocalDate due,
        boolean late,
        @Nullable Keeping keeping) {

    /** Who looks after a need; {@code keeper} is null for nobody. */
    public record Keeping(@Nullable PersonId keeper) {}

    public DeskItem {
        arguments = List.copyOf(arguments);
    }
}
