package org.manyhands.shared.id;

import java.util.UUID;

/** One line of a need: a skill or a resource, with its quantity. */
public record NeedLineId(UUID value) implements Id {

    /** A new random id; never serial and never ordered by time, so that it tells nothing about its neighbours. */
    public static NeedLineId random() {
        return new NeedLineId(UUID.randomUUID());
    }

    /**
     * Reads an id from a path or a form.
     *
     * @throws IllegalArgumentException if {@code text} is no canonical UUID
     */
    public static NeedLineId fromString(String text) {
        return new NeedLineId(Id.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
