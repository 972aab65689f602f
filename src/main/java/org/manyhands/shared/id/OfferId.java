package org.manyhands.shared.id;

import java.util.UUID;

/** A skill offer or a resource offer of a person. */
public record OfferId(UUID value) implements Id {

    /** A new random id; never serial and never ordered by time, so that it tells nothing about its neighbours. */
    public static OfferId random() {
        return new OfferId(UUID.randomUUID());
    }

    /**
     * Reads an id from a path or a form.
     *
     * @throws IllegalArgumentException if {@code text} is no canonical UUID
     */
    public static OfferId fromString(String text) {
        return new OfferId(Id.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
