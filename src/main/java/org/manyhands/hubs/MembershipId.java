package org.manyhands.hubs;

import java.util.UUID;
import org.manyhands.shared.id.Id;

/** One relation of one person to one hub: an application, then a membership. */
public record MembershipId(UUID value) implements Id {

    /**
     * Reads an id from a path or a form.
     *
     * @throws IllegalArgumentException if {@code text} is no canonical UUID
     */
    public static MembershipId fromString(String text) {
        return new MembershipId(Id.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
