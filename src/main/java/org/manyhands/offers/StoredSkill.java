package org.manyhands.offers;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.manyhands.skills.Level;
import org.manyhands.skills.SkillId;

/** An {@link OfferedSkill} as the database keeps it. */
@Embeddable
record StoredSkill(
        String skill, @Enumerated(EnumType.STRING) @Nullable Level level, boolean wantsToLearn) {

    static StoredSkill of(OfferedSkill offered) {
        return new StoredSkill(offered.skill().code(), offered.level(), offered.wantsToLearn());
    }

    OfferedSkill offered() {
        return new OfferedSkill(new SkillId(skill), level, wantsToLearn);
    }
}
