package org.manyhands.conversations;

import org.manyhands.shared.DomainEvent;
import org.manyhands.shared.id.PersonId;

/** What happens between people who talk. Fired inside the transaction that made it true; never told to the other person. */
public sealed interface ConversationEvents extends DomainEvent {

    /** Somebody blocked a person. */
    record Blocked(PersonId by, PersonId person) implements ConversationEvents {}
}
