package org.manyhands.access;

import org.manyhands.shared.DomainEvent;
import org.manyhands.shared.Scope;
import org.manyhands.shared.id.PersonId;

/** What happens to grants that one person gives another. */
public sealed interface AccessEvents extends DomainEvent {

    /** Somebody was given a role. */
    record Given(PersonId person, Role role, Scope scope, PersonId by) implements AccessEvents {}

    /** Somebody's role was ended, perhaps by themselves. */
    record Ended(PersonId person, Role role, Scope scope, PersonId by) implements AccessEvents {}
}
