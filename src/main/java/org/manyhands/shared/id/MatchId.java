package org.manyhands.shared.id;

import java.util.UUID;

/** One need line and one offer brought together. */
public record MatchId(UUID value) implements Id {

    /** A new random id; never serial and never ordered by time, so that it tells nothing about its neighbours. */
    public static MatchId random() {
        return new MatchId(UUID.randomUUID());
    }

    /**
     * Reads an id from a path or a form.
     *
     * @throws IllegalArgumentException if {@code text} is no canonical UUID
     */
    public static MatchId fromString(String text) {
        return new MatchId(Id.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
