package org.manyhands.offers;

import org.jspecify.annotations.Nullable;
import org.manyhands.skills.Level;
import org.manyhands.skills.SkillId;

/**
 * A skill as somebody offers it.
 *
 * @param level how well they know it, as they see it themselves; null if they do not know it yet and want to learn it
 * @param wantsToLearn whether they look for work to learn it by
 */
public record OfferedSkill(SkillId skill, @Nullable Level level, boolean wantsToLearn) {

    public OfferedSkill {
        if (level == null && !wantsToLearn) {
            throw new IllegalArgumentException("neither known nor wanted");
        }
    }
}
