package org.manyhands.shared.id;

import java.util.UUID;

/** A community group. */
public record GroupId(UUID value) implements Id {

    /** A new random id; never serial and never ordered by time, so that it tells nothing about its neighbours. */
    public static GroupId random() {
        return new GroupId(UUID.randomUUID());
    }

    /**
     * Reads an id from a path or a form.
     *
     * @throws IllegalArgumentException if {@code text} is no canonical UUID
     */
    public static GroupId fromString(String text) {
        return new GroupId(Id.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
