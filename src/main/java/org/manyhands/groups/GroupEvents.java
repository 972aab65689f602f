package org.manyhands.groups;

import org.manyhands.shared.DomainEvent;
import org.manyhands.shared.id.GroupId;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.PersonId;

/** What happens to groups and those who speak for them. Fired inside the transaction that made it true. */
public sealed interface GroupEvents extends DomainEvent {

    /** The group it happened to. */
    GroupId group();

    /** The hub it belongs to. */
    HubId hub();

    /** A group made a move. */
    record Moved(GroupId group, HubId hub, GroupMove move, PersonId by) implements GroupEvents {

        /** Whether the hub trusts the group from now on; while it does not, no help is looked for in its name. */
        public boolean isTrusted() {
            return move.to() == GroupState.ACCREDITED;
        }
    }

    /** An organiser changed what the group says of itself. */
    record Changed(GroupId group, HubId hub, PersonId by) implements GroupEvents {}

    /**
     * Somebody came to speak for the group, was asked to, or stopped.
     *
     * @param by who made the move; the person, another organiser or a coordinator
     */
    record OrganiserMoved(GroupId group, HubId hub, PersonId person, OrganiserMove move, PersonId by)
            implements GroupEvents {}
}
