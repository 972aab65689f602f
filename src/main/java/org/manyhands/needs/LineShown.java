package org.manyhands.needs;

import org.jspecify.annotations.Nullable;
import org.manyhands.shared.id.NeedLineId;
import org.manyhands.skills.Level;
import org.manyhands.skills.ResourceKind;
import org.manyhands.skills.SkillId;

/**
 * A line as a page shows it.
 *
 * @param what the skill's name in the reader's language, or the thing
 * @param wanted people or things wanted
 * @param found how many have been agreed on
 */
public record LineShown(
        NeedLineId id,
        LineKind kind,
        String what,
        @Nullable SkillId skill,
        @Nullable Level level,
        @Nullable ResourceKind resource,
        int wanted,
        int found) {

    /** How much of the line has been found. */
    public Coverage coverage() {
        return Coverage.of(found, wanted);
    }

    /** What is still looked for; never negative. */
    public int open() {
        return Math.max(0, wanted - found);
    }
}
