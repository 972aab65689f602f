package org.manyhands.hubs;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a hub knows of one membership, for the person themselves or for a coordinator.
 *
 * @param pseudonym null if the login is closed
 * @param vetting the one in force, or null
 * @param history how it came here, oldest first
 * @param moves what the reader may do about it now as a coordinator; nothing for the person themselves
 * @param vettable whether the reader may record a vetting now
 */
public record MemberCard(
        MembershipId id,
        @Nullable String pseudonym,
        MembershipState state,
        LocalDate since,
        @Nullable Trust vetting,
        List<Happening> history,
        Set<MembershipMove> moves,
        boolean vettable) {

    /**
     * A vetting.
     *
     * @param by the coordinator's pseudonym; null for the person themselves, who is told "a coordinator", and if the
     *     coordinator is gone
     */
    public record Trust(@Nullable String by, LocalDate on, LocalDate until, String note) {}

    /**
     * One thing that happened to the membership.
     *
     * @param byThemselves whether the person made it
     * @param by the coordinator's pseudonym; null as above
     */
    public record Happening(
            MembershipMove move,
            boolean byThemselves,
            @Nullable String by,
            @Nullable String reason,
            LocalDate on) {}

    /** Whether this move may be made; by name, for templates. */
    public boolean may(String move) {
        return moves.contains(MembershipMove.valueOf(move));
    }
}
