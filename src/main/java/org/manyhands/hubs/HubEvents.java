package org.manyhands.hubs;

import org.manyhands.shared.DomainEvent;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.PersonId;

/** What happens to hubs and to people's memberships. Fired inside the transaction that made it true. */
public sealed interface HubEvents extends DomainEvent {

    /** The hub it happened in. */
    HubId hub();

    /** An administrator made a hub. */
    record Created(HubId hub, PersonId by) implements HubEvents {}

    /** A coordinator changed what the hub says of itself, its rules, questions, mode or days. */
    record Changed(HubId hub, PersonId by) implements HubEvents {}

    /** Somebody made an invitation. */
    record Invited(HubId hub, PersonId by) implements HubEvents {}

    /**
     * A membership made a move.
     *
     * @param by who made it: the person, or a coordinator
     */
    record Moved(HubId hub, PersonId person, MembershipMove move, PersonId by) implements HubEvents {}

    /**
     * Somebody belonged to the hub until now, by a membership or by a role alone: whatever they hold through it is over.
     *
     * @param by who ended it: the person, a coordinator or an administrator
     */
    record BelongingEnded(HubId hub, PersonId person, PersonId by) implements HubEvents {}

    /** A coordinator vetted a member. */
    record Vetted(HubId hub, PersonId person, PersonId by) implements HubEvents {}

    /** A vetting was ended before its day. */
    record VettingEnded(HubId hub, PersonId person, PersonId by) implements HubEvents {}
}
