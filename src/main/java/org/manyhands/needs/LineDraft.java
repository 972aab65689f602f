package org.manyhands.needs;

import org.manyhands.skills.Level;
import org.manyhands.skills.ResourceKind;
import org.manyhands.skills.SkillId;

/** A line as somebody asks for it. */
public sealed interface LineDraft {

    /** People or things, 1 to 999. */
    int quantity();

    /** People who know something. */
    record OfSkill(SkillId skill, Level level, int quantity) implements LineDraft {
        public OfSkill {
            check(quantity);
        }
    }

    /**
     * A thing.
     *
     * @param thing in a few words, at most 120 characters, not empty
     */
    record OfResource(ResourceKind resource, String thing, int quantity) implements LineDraft {
        public OfResource {
            check(quantity);
        }
    }

    private static void check(int quantity) {
        if (quantity < 1 || quantity > 999) {
            throw new IllegalArgumentException("from 1 to 999");
        }
    }
}
