package org.manyhands.groups;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.id.GroupId;
import org.manyhands.shared.id.HubId;

/**
 * A group as its page shows it to one reader.
 *
 * @param shown its name, or its alias to those who may not read the name
 * @param details everything, to those who know the group; to others without name and description if the name is hidden
 * @param known whether the reader speaks for it or coordinates its hub
 * @param speaks whether the reader speaks for it
 * @param moves what the reader may do with its standing now; nobody decides about a group they speak for
 * @param namesOthers whether the reader may ask others to speak for it now
 * @param whyNamesNobody why not, or null if they may or do not know the group
 * @param invited whether the reader was asked to speak for it
 * @param whyNotAccept why they cannot say yes to that any more, or null if they can or were not asked
 * @param history how it came here, oldest first; empty to those who do not know it
 * @param organisers who speaks for it or was asked to; empty to those who do not know it
 * @param version for a form that changes the details
 */
public record GroupView(
        GroupId id,
        HubId hub,
        String shown,
        GroupDetails details,
        GroupState state,
        LocalDate since,
        boolean known,
        boolean speaks,
        Set<GroupMove> moves,
        boolean namesOthers,
        @Nullable GroupRefusal whyNamesNobody,
        boolean invited,
        @Nullable GroupRefusal whyNotAccept,
        List<Happening> history,
        List<Voice> organisers,
        int version) {

    /**
     * One thing that happened to the group.
     *
     * @param by pseudonym; null if the person is gone
     */
    public record Happening(
            GroupMove move, @Nullable String by, @Nullable String reason, LocalDate on) {}

    /**
     * Somebody who speaks for the group or was asked to.
     *
     * @param pseudonym null if the person is gone
     * @param moves what the reader may do about them as somebody else now
     * @param own whether it is the reader
     */
    public record Voice(
            OrganiserId id,
            @Nullable String pseudonym,
            OrganiserState state,
            LocalDate since,
            Set<OrganiserMove> moves,
            boolean own) {

        /** Whether this move may be made; by name, for templates. */
        public boolean may(String move) {
            return moves.contains(OrganiserMove.valueOf(move));
        }
    }

    /** Whether this move may be made; by name, for templates. */
    public boolean may(String move) {
        return moves.contains(GroupMove.valueOf(move));
    }
}
