package org.manyhands.people;

import org.manyhands.shared.DomainEvent;
import org.manyhands.shared.id.PersonId;

/** What happens to persons. */
public sealed interface PeopleEvents extends DomainEvent {

    /**
     * Somebody chose a pseudonym at their first login.
     *
     * @param account the identity provider's account id
     */
    record Joined(PersonId person, String account) implements PeopleEvents {}

    /** A login was closed: every right is worth nothing from the next request on. */
    record LoginClosed(PersonId person) implements PeopleEvents {}

    /**
     * A login is about to be opened again: every feature ends, in this transaction, what the person could do before it was closed.
     * The person comes back with nothing.
     *
     * @param by the administrator
     */
    record LoginReopening(PersonId person, PersonId by) implements PeopleEvents {}
}
