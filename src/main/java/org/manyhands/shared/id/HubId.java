package org.manyhands.shared.id;

import java.util.UUID;

/** A hub: an organising unit with its own members, rules and moderation mode. */
public record HubId(UUID value) implements Id {

    /** A new random id; never serial and never ordered by time, so that it tells nothing about its neighbours. */
    public static HubId random() {
        return new HubId(UUID.randomUUID());
    }

    /**
     * Reads an id from a path or a form.
     *
     * @throws IllegalArgumentException if {@code text} is no canonical UUID
     */
    public static HubId fromString(String text) {
        return new HubId(Id.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
