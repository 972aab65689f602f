package org.manyhands.hubs;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asks to join, as a coordinator reads it.
 *
 * @param pseudonym of who asks; null if their login is closed
 * @param invitation whose word came with it, or null
 */
public record Application(
        MembershipId id,
        @Nullable String pseudonym,
        LocalDate askedOn,
        List<JoinAnswer> answers,
        @Nullable InvitedBy invitation) {

    /**
     * Who invited.
     *
     * @param pseudonym null if they are gone
     * @param note what they wrote along with it; may be empty
     */
    public record InvitedBy(@Nullable String pseudonym, String note) {}
}
