package org.manyhands.offers.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.manyhands.offers.OfferedSkill;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.form.Reading;
import org.manyhands.shared.web.RequestLanguage;
import org.manyhands.skills.Level;
import org.manyhands.skills.SkillId;
import org.manyhands.skills.Taxonomy;

/**
 * The skills of an offer as its form says them: which are chosen, at what level, and which are to be learned. Kept in the
 * form from one step to the next, so that searching loses nothing.
 *
 * @param marks by skill, in the order of the form
 */
record SkillChoice(Map<SkillId, Mark> marks) {

    /** A level's name, or this for "not yet". */
    static final String NOT_YET = "NONE";

    /**
     * What was ticked for one skill.
     *
     * @param level a level's name, {@link #NOT_YET}, or empty before it is said
     */
    record Mark(String level, boolean learns) {

        /** Whether nothing is said of it yet: just ticked. */
        boolean isUnsaid() {
            return level.isEmpty() && !learns;
        }

        Optional<Level> known() {
            return level.isEmpty() || level.equals(NOT_YET) ? Optional.empty() : Optional.of(Level.valueOf(level));
        }
    }

    static SkillChoice of(Collection<OfferedSkill> skills) {
        Map<SkillId, Mark> marks = new LinkedHashMap<>();
        skills.forEach(offered -> marks.put(
                offered.skill(),
                new Mark(offered.level() == null ? NOT_YET : offered.level().name(), offered.wantsToLearn())));
        return new SkillChoice(marks);
    }

    /**
     * Reads the form: {@code skill} for each that was chosen before, with {@code level-} and {@code learn-} fields; {@code add}
     * for each newly ticked, whose level is for its owner to say; {@code remove} for one to be taken away. Codes that the
     * taxonomy does not hold are dropped: no page of ours offers them.
     */
    static SkillChoice read(Map<String, List<String>> form, Taxonomy taxonomy) {
        Map<SkillId, Mark> marks = new LinkedHashMap<>();
        List<String> removed = form.getOrDefault("remove", List.of());
        for (SkillId skill : skills(form, "skill", taxonomy)) {
            if (!removed.contains(skill.code())) {
                String level = first(form, "level-" + skill.code());
                boolean known = level.equals(NOT_YET)
                        || Reading.oneOf(Level.class, level).isPresent();
                boolean learns = !first(form, "learn-" + skill.code()).isEmpty();
                marks.put(skill, new Mark(known ? level : "", learns));
            }
        }
        for (SkillId skill : skills(form, "add", taxonomy)) {
            marks.putIfAbsent(skill, new Mark("", false));
        }
        return new SkillChoice(marks);
    }

    /** Whether all that was ticked is said to be known or wanted, so that it can be stored. */
    boolean isSaid() {
        return marks.values().stream().noneMatch(Mark::isUnsaid);
    }

    /** Asks of each skill that was just ticked how well it is known. */
    FormErrors questions(RequestLanguage language, Taxonomy taxonomy) {
        FormErrors questions = FormErrors.none();
        marks.forEach((skill, mark) -> {
            if (mark.isUnsaid()) {
                String name = taxonomy.get(skill).label(language.get().locale());
                questions.ask("level-" + skill.code(), language.say("offers:level_asked", name));
            }
        });
        return questions;
    }

    /** Says of each skill that is neither known nor wanted that it has to be one of the two. */
    FormErrors errors(RequestLanguage language) {
        FormErrors errors = FormErrors.none();
        marks.forEach((skill, mark) -> {
            if (mark.known().isEmpty() && !mark.learns()) {
                errors.add("level-" + skill.code(), language.say("offers:error_level"));
            }
        });
        return errors;
    }

    /** The skills to store; only without {@link #errors}. */
    List<OfferedSkill> offered() {
        List<OfferedSkill> offered = new ArrayList<>();
        marks.forEach((skill, mark) ->
                offered.add(new OfferedSkill(skill, mark.known().orElse(null), mark.learns())));
        return offered;
    }

    private static List<SkillId> skills(Map<String, List<String>> form, String field, Taxonomy taxonomy) {
        return form.getOrDefault(field, List.of()).stream()
                .map(SkillId::parse)
                .flatMap(Optional::stream)
                .filter(skill ->
                        taxonomy.find(skill).filter(one -> !one.isField()).isPresent())
                .distinct()
                .toList();
    }

    private static String first(Map<String, List<String>> form, String field) {
        return form.getOrDefault(field, List.of("")).getFirst();
    }
}
