package org.manyhands.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import org.manyhands.groups.GroupEvents;

/**
 * Where a hub no longer trusts a group, no help is looked for in its name: what is open is put on hold, from the same moment on.
 * It stays there until the group is trusted again and somebody takes it up, or closes it.
 */
@ApplicationScoped
class GroupsWatched {

    private final Needs needs;
    private final NeedTransitions transitions;

    @Inject
    GroupsWatched(Needs needs, NeedTransitions transitions) {
        this.needs = needs;
        this.transitions = transitions;
    }

    void holdWhatIsOpen(@Observes GroupEvents.Moved moved) {
        if (!moved.isTrusted()) {
            needs.find("groupId = ?1 and state = ?2 order by id", moved.group().value(), NeedState.OPEN)
                    .withLock(LockModeType.PESSIMISTIC_WRITE)
                    .list()
                    .forEach(this::hold);
        }
    }

    private void hold(Need open) {
        transitions.made(
                open,
                NeedMove.HOLD,
                null,
                NeedTransitions.Why.UNSAID,
                (need, now) -> need.move(NeedMove.HOLD, now),
                need -> new NeedEvents.PutOnHold(need.id()));
    }
}
