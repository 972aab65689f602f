package org.manyhands.hubs;

import java.util.UUID;
import org.manyhands.shared.id.Id;

/** An invitation to a hub; not its secret, which alone lets somebody in. */
public record InvitationId(UUID value) implements Id {

    /**
     * Reads an id from a path or a form.
     *
     * @throws IllegalArgumentException if {@code text} is no canonical UUID
     */
    public static InvitationId fromString(String text) {
        return new InvitationId(Id.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
