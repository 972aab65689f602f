package org.manyhands.groups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.Actor;
import org.manyhands.shared.id.GroupId;

/** A coordinator ends somebody's speaking for a group, or an invitation to it is taken back: one person may close. */
@ApplicationScoped
public class MoveOrganiser {

    private final CommunityGroups groups;
    private final Organisers organisers;
    private final GroupTransitions transitions;

    @Inject
    MoveOrganiser(CommunityGroups groups, Organisers organisers, GroupTransitions transitions) {
        this.groups = groups;
        this.organisers = organisers;
        this.transitions = transitions;
    }

    /**
     * Makes the move; absent for who may not.
     *
     * @param reason for the person to read; needed where the move says so
     * @throws org.manyhands.shared.Conflict if somebody else was first
     * @throws IllegalArgumentException if a reason is needed and missing: the form asks for it before
     */
    @Transactional
    public GroupOutcome handle(
            Actor actor, GroupId id, OrganiserId organiser, OrganiserMove move, @Nullable String reason) {
        // Whom the voice that is ended asks at this moment must not be asked on.
        CommunityGroup group = groups.hold(id);
        GroupPolicy.moveOther(actor, id, group.hub(), move).orAbsent();
        if (move.reasonNeeded() && (reason == null || reason.isBlank())) {
            throw new IllegalArgumentException("a reason is needed");
        }
        transitions.make(group, organisers.hold(id, organiser), move, actor.id(), reason);
        return new GroupOutcome.Done(id);
    }
}
