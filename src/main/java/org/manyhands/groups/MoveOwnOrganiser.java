package org.manyhands.groups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.manyhands.shared.Actor;
import org.manyhands.shared.id.GroupId;

/** Somebody accepts to speak for a group, declines, or steps down. Only after acceptance is there a grant. */
@ApplicationScoped
public class MoveOwnOrganiser {

    private final CommunityGroups groups;
    private final Organisers organisers;
    private final GroupTransitions transitions;

    @Inject
    MoveOwnOrganiser(CommunityGroups groups, Organisers organisers, GroupTransitions transitions) {
        this.groups = groups;
        this.organisers = organisers;
        this.transitions = transitions;
    }

    /**
     * Makes one of the person's own moves; absent for who has nothing to do with the group.
     *
     * @throws org.manyhands.shared.Conflict if the table does not hold the move from where they are now
     */
    @Transactional
    public GroupOutcome handle(Actor actor, GroupId id, OrganiserMove move) {
        CommunityGroup group = groups.get(id);
        Organiser organiser = organisers.hold(id, actor.id());
        GroupPolicy.moveOwn(actor, group.hub(), move).orAbsent();
        transitions.make(group, organiser, move, actor.id(), null);
        return new GroupOutcome.Done(id);
    }
}
