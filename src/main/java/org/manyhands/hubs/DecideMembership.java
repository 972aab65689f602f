package org.manyhands.hubs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.manyhands.access.Grants;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Scope;
import org.manyhands.shared.Verdict;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.PersonId;

/** A coordinator takes somebody in or declines, suspends or removes a member: one person may close. */
@ApplicationScoped
public class DecideMembership {

    private final Memberships memberships;
    private final MembershipTransitions transitions;
    private final Grants grants;

    @Inject
    DecideMembership(Memberships memberships, MembershipTransitions transitions, Grants grants) {
        this.memberships = memberships;
        this.transitions = transitions;
        this.grants = grants;
    }

    /**
     * Makes one of a coordinator's moves; absent for everybody else.
     *
     * @param reason in the coordinator's words, for the person to read; needed where the move says so
     * @throws org.manyhands.shared.Conflict if another coordinator was first
     * @throws IllegalArgumentException if a reason is needed and missing: the form asks for it before
     */
    @Transactional
    public HubOutcome handle(Actor actor, HubId hub, MembershipId id, MembershipMove move, @Nullable String reason) {
        if (!HubPolicy.readPeople(actor, hub)) {
            throw new Absent();
        }
        Membership membership = memberships.hold(hub, id);
        PersonId person = membership.person();
        Verdict<HubRefusal> verdict = HubPolicy.moveOther(actor, hub, person, move, holdsASpecialRole(person, hub))
                .orAbsent();
        if (verdict instanceof Verdict.Refused<HubRefusal>(HubRefusal why)) {
            return new HubOutcome.Refused(why);
        }
        if (move.reasonNeeded() && (reason == null || reason.isBlank())) {
            throw new IllegalArgumentException("a reason is needed");
        }
        transitions.make(membership, move, actor.id(), reason);
        return new HubOutcome.Done();
    }

    private boolean holdsASpecialRole(PersonId person, HubId hub) {
        return HubPolicy.SPECIAL_ROLES.stream().anyMatch(role -> grants.holds(person, role, Scope.of(hub)));
    }
}
