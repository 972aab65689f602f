package org.manyhands.shared.id;

import java.util.UUID;

/** One import of a file. */
public record ImportId(UUID value) implements Id {

    /** A new random id; never serial and never ordered by time, so that it tells nothing about its neighbours. */
    public static ImportId random() {
        return new ImportId(UUID.randomUUID());
    }

    /**
     * Reads an id from a path or a form.
     *
     * @throws IllegalArgumentException if {@code text} is no canonical UUID
     */
    public static ImportId fromString(String text) {
        return new ImportId(Id.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
