package org.manyhands.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.manyhands.skills.Level;
import org.manyhands.skills.SkillId;

/**
 * Whose offers are looked at for a line. Whoever stands in a narrower circle comes before everybody who stands only in a wider
 * one, because {@link Facet#WHAT} and {@link Facet#LEVEL} are compared first: where a narrow one holds enough people, nothing is
 * lost by not looking further.
 *
 * @param skills codes of the skills offered; empty where the line asks for a thing
 * @param levels how well they are known; empty if that does not matter
 */
record Circle(List<String> skills, Set<Level> levels) {

    Circle {
        skills = List.copyOf(skills);
        levels = Set.copyOf(levels);
    }

    /**
     * From the narrowest to the widest: those who offer the skill itself or a narrower kind of it as well as it is wanted; those
     * who offer it at all; everybody who offers something near. For a thing there is one circle.
     */
    static List<Circle> around(Wanted wanted, NearSkills near) {
        SkillId skill = wanted.skill();
        if (skill == null) {
            return List.of(new Circle(List.of(), Set.of()));
        }
        List<String> serving = near.serving(skill);
        List<String> all = near.of(skill);
        List<Circle> circles = new ArrayList<>();
        Level least = wanted.level();
        if (least != null) {
            circles.add(new Circle(serving, reaching(least)));
        }
        if (serving.size() < all.size()) {
            circles.add(new Circle(serving, Set.of()));
        }
        circles.add(new Circle(all, Set.of()));
        return circles;
    }

    private static Set<Level> reaching(Level least) {
        return Arrays.stream(Level.values())
                .filter(level -> level.reaches(least))
                .collect(Collectors.toUnmodifiableSet());
    }
}
