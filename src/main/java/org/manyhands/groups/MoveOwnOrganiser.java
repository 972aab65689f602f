package org.manyhands.groups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Verdict;
import org.manyhands.shared.id.GroupId;

/** Somebody accepts to speak for a group, declines, or steps down. Only after acceptance is there a grant. */
@ApplicationScoped
public class MoveOwnOrganiser {

    private final CommunityGroups groups;
    private final Organisers organisers;
    private final GroupTransitions transitions;
    private final VoicesNow voices;

    @Inject
    MoveOwnOrganiser(CommunityGroups groups, Organisers organisers, GroupTransitions transitions, VoicesNow voices) {
        this.groups = groups;
        this.organisers = organisers;
        this.transitions = transitions;
        this.voices = voices;
    }

    /**
     * Makes one of the person's own moves; absent for who has nothing to do with the group.
     *
     * @throws org.manyhands.shared.Conflict if the table does not hold the move from where they are now
     */
    @Transactional
    public GroupOutcome handle(Actor actor, GroupId id, OrganiserMove move) {
        // Who speaks for the group already decides whether another may begin to: of two who accept at once, the second
        // sees the first.
        CommunityGroup group = groups.hold(id);
        Organiser organiser = organisers.hold(id, actor.id());
        GroupPolicy.moveOwn(actor, group.hub(), move).orAbsent();
        if (move == OrganiserMove.ACCEPT
                && move.startsIn(organiser.state())
                && voices.accept(actor, group, organiser)
                        instanceof Verdict.Refused<GroupRefusal>(GroupRefusal reason)) {
            return new GroupOutcome.Refused(reason);
        }
        transitions.make(group, organiser, move, actor.id(), null);
        return new GroupOutcome.Done(id);
    }
}
