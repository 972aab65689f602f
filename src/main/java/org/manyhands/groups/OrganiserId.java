package org.manyhands.groups;

import java.util.UUID;
import org.manyhands.shared.id.Id;

/** One person who speaks for one group, or was asked to. */
public record OrganiserId(UUID value) implements Id {

    /**
     * Reads an id from a path or a form.
     *
     * @throws IllegalArgumentException if {@code text} is no canonical UUID
     */
    public static OrganiserId fromString(String text) {
        return new OrganiserId(Id.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
