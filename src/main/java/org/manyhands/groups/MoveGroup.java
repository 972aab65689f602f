package org.manyhands.groups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Verdict;
import org.manyhands.shared.id.GroupId;

/**
 * A coordinator accredits a group, declines or ends it; or those who speak for it ask again or take it back. One person
 * each: it takes one to close, and trusting a group opens nothing but the queue of triage.
 */
@ApplicationScoped
public class MoveGroup {

    private final CommunityGroups groups;
    private final GroupTransitions transitions;

    @Inject
    MoveGroup(CommunityGroups groups, GroupTransitions transitions) {
        this.groups = groups;
        this.transitions = transitions;
    }

    /**
     * Makes a move of the table.
     *
     * @param reason for those who speak for the group to read; needed where the move says so
     * @throws org.manyhands.shared.Conflict if somebody else was first
     * @throws IllegalArgumentException if a reason is needed and missing: the form asks for it before
     */
    @Transactional
    public GroupOutcome handle(Actor actor, GroupId id, GroupMove move, @Nullable String reason) {
        CommunityGroup group = groups.hold(id);
        Verdict<GroupRefusal> verdict = GroupPolicy.move(
                        actor, id, group.hub(), move, move == GroupMove.ACCREDIT && isNameTaken(group))
                .orAbsent();
        if (verdict instanceof Verdict.Refused<GroupRefusal>(GroupRefusal why)) {
            return new GroupOutcome.Refused(why);
        }
        if (move.reasonNeeded() && (reason == null || reason.isBlank())) {
            throw new IllegalArgumentException("a reason is needed");
        }
        transitions.make(group, move, actor.id(), reason);
        return new GroupOutcome.Done(id);
    }

    private boolean isNameTaken(CommunityGroup group) {
        groups.holdNames(group.hub());
        return !group.details().nameHidden()
                && groups.isTaken(group.hub(), group.details().name(), group.id());
    }
}
