package org.manyhands.skills;

import java.util.Optional;

/**
 * Names one skill or field of the taxonomy for good, in databases, addresses and files.
 *
 * @param code lower-case words joined by single hyphens, as {@code grant-writing} or {@code 3d-printing}
 */
public record SkillId(String code) implements Comparable<SkillId> {

    /** @throws IllegalArgumentException if the code has another shape */
    public SkillId {
        if (!isWellFormed(code)) {
            throw new IllegalArgumentException("Not the code of a skill: " + code);
        }
    }

    /** The id that some input spells, or nothing where no skill could have that code. */
    public static Optional<SkillId> parse(String input) {
        String code = input.strip();
        return isWellFormed(code) ? Optional.of(new SkillId(code)) : Optional.empty();
    }

    private static boolean isWellFormed(String code) {
        char before = '-';
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (!letter && (c != '-' || before == '-')) {
                return false;
            }
            before = c;
        }
        return before != '-';
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
