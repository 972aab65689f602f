package org.manyhands.groups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Verdict;
import org.manyhands.shared.id.GroupId;

/** Somebody who speaks for a group changes what it says of itself. */
@ApplicationScoped
public class ChangeGroup {

    private final CommunityGroups groups;
    private final Event<GroupEvents> events;

    @Inject
    ChangeGroup(CommunityGroups groups, Event<GroupEvents> events) {
        this.groups = groups;
        this.events = events;
    }

    /**
     * Changes it; absent for who does not speak for it.
     *
     * @param seen the version that the organiser had before them
     * @throws org.manyhands.shared.Conflict if somebody else changed it since
     */
    @Transactional
    public GroupOutcome handle(Actor actor, GroupId id, GroupDetails details, int seen) {
        CommunityGroup group = groups.get(id);
        boolean taken = !details.nameHidden() && groups.isTaken(group.hub(), details.name(), id);
        Verdict<GroupRefusal> verdict = GroupPolicy.change(actor, id, taken).orAbsent();
        if (verdict instanceof Verdict.Refused<GroupRefusal> refused) {
            return new GroupOutcome.Refused(refused.reason());
        }
        group.change(details, seen);
        events.fire(new GroupEvents.Changed(id, group.hub(), actor.id()));
        return new GroupOutcome.Done(id);
    }
}
