package org.manyhands.shared.id;

import java.util.UUID;

/** A need of a community group. */
public record NeedId(UUID value) implements Id {

    /** A new random id; never serial and never ordered by time, so that it tells nothing about its neighbours. */
    public static NeedId random() {
        return new NeedId(UUID.randomUUID());
    }

    /**
     * Reads an id from a path or a form.
     *
     * @throws IllegalArgumentException if {@code text} is no canonical UUID
     */
    public static NeedId fromString(String text) {
        return new NeedId(Id.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
