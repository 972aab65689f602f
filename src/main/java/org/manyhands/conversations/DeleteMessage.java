package org.manyhands.conversations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.id.MatchId;

/** The author deletes a message of their own, for both sides and at once. */
@ApplicationScoped
public class DeleteMessage {

    private final Messages messages;
    private final Clock clock;

    @Inject
    DeleteMessage(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Deletes it.
     *
     * @throws Absent if it is not the actor's own
     */
    @Transactional
    public void handle(Actor actor, MatchId match, UUID message) {
        messages.own(match, message, actor.id()).orElseThrow(Absent::new).delete(clock.instant());
    }
}
