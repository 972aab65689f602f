package org.manyhands.shared.id;

import java.util.UUID;

/** A conversation. */
public record ThreadId(UUID value) implements Id {

    /** A new random id; never serial and never ordered by time, so that it tells nothing about its neighbours. */
    public static ThreadId random() {
        return new ThreadId(UUID.randomUUID());
    }

    /**
     * Reads an id from a path or a form.
     *
     * @throws IllegalArgumentException if {@code text} is no canonical UUID
     */
    public static ThreadId fromString(String text) {
        return new ThreadId(Id.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
