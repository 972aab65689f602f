package org.manyhands.groups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Verdict;
import org.manyhands.shared.id.GroupId;

/**
 * Somebody who speaks for a group changes what it says of itself. With another name or alias the hub's trust is asked for again:
 * otherwise whoever has won it could go on under the name of somebody else.
 */
@ApplicationScoped
public class ChangeGroup {

    private final CommunityGroups groups;
    private final GroupTransitions transitions;
    private final Event<GroupEvents> events;

    @Inject
    ChangeGroup(CommunityGroups groups, GroupTransitions transitions, Event<GroupEvents> events) {
        this.groups = groups;
        this.transitions = transitions;
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
        CommunityGroup group = groups.hold(id);
        groups.holdNames(group.hub());
        boolean taken = !details.nameHidden() && groups.isTaken(group.hub(), details.name(), id);
        Verdict<GroupRefusal> verdict = GroupPolicy.change(actor, id, taken).orAbsent();
        if (verdict instanceof Verdict.Refused<GroupRefusal>(GroupRefusal why)) {
            return new GroupOutcome.Refused(why);
        }
        if (details.isAliasTelling()) {
            return new GroupOutcome.Refused(GroupRefusal.ALIAS_TELLS_NAME);
        }
        boolean renamed = GroupMove.RENAME.startsIn(group.state()) && !details.isCalledLike(group.details());
        group.change(details, seen);
        events.fire(new GroupEvents.Changed(id, group.hub(), actor.id()));
        if (renamed) {
            transitions.make(group, GroupMove.RENAME, actor.id(), null);
        }
        return new GroupOutcome.Done(id);
    }
}
