package org.manyhands.skills;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A name of a skill cut into folded words, once for search and reader alike.
 *
 * @param written the masculine and the feminine form, or the one form it has; each a list of words
 */
record Wording(Skill skill, Name name, List<List<String>> written) {

    private static final Skill NO_SKILL =
            new Skill(new SkillId("nothing"), new SkillId("nothing"), null, Set.of(), null, Map.of());

    /** Wordings of phrases that mean no skill. */
    static List<Wording> nothing(List<String> phrases) {
        return phrases.stream()
                .map(phrase -> new Name(phrase, Name.ALL, false, Name.Reading.NOTHING, null))
                .map(name -> of(NO_SKILL, name))
                .toList();
    }

    static Wording of(Skill skill, Name name) {
        return new Wording(skill, name, WordForms.written(name));
    }
}
