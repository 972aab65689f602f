package org.manyhands.skills;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names one skill or field of the taxonomy for good, in databases, addresses and files.
 *
 * @param code lower-case words joined by single hyphens, as {@code grant-writing} or {@code 3d-printing}
 */
public record SkillId(String code) implements Comparable<SkillId> {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** @throws IllegalArgumentException if the code has another shape */
    public SkillId {
        if (!SHAPE.matcher(code).matches()) {
            throw new IllegalArgumentException("Not the code of a skill: " + code);
        }
    }

    /** The id that some input spells, or nothing where no skill could have that code. */
    public static Optional<SkillId> parse(String input) {
        String code = input.strip();
        return SHAPE.matcher(code).matches() ? Optional.of(new SkillId(code)) : Optional.empty();
    }

    @Override
    public int compareTo(SkillId other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
