package org.manyhands.hubs;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manyhands.access.Role;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Permission;
import org.manyhands.shared.Scope;
import org.manyhands.shared.Verdict;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.PersonId;

/** Who may do what with hubs and memberships, one condition a line. The visibility of lists stands in {@link HubBoard}. */
final class HubPolicy {

    /** How long a person who was declined waits before asking the same hub again, unless somebody invites them. */
    static final Duration PAUSE_AFTER_DECLINE = Duration.ofDays(30);

    /** How long a removal keeps its effect (docs/rules.md#times); then it is reconsidered. */
    static final Period EFFECT_OF_REMOVAL = Period.ofMonths(24);

    /** Hubs that a person may have asked and not heard from, so that nobody walks through all queues. */
    static final int MOST_ASKED = 5;

    static final Duration QUOTA_PERIOD = Duration.ofDays(30);
    static final int QUOTA = 3;
    static final int COORDINATORS_QUOTA = 20;

    /** Whoever holds one of these in a hub is not suspended or removed there by one person. */
    static final Set<Role> SPECIAL_ROLES = Set.of(Role.COORDINATOR, Role.MODERATOR);

    private HubPolicy() {}

    /** The hub's page: everybody if it is listed; else who takes part, who has to do with it, who runs the platform. */
    static boolean see(Actor actor, boolean listed, HubId hub, @Nullable MembershipState own) {
        return listed
                || actor.may(Permission.TAKE_PART, hub)
                || actor.may(Permission.RUN_PLATFORM, Scope.platform())
                || own == MembershipState.APPLIED
                || own == MembershipState.SUSPENDED;
    }

    static Verdict<HubRefusal> create(Actor actor, boolean nameTaken) {
        if (!actor.may(Permission.RUN_PLATFORM, Scope.platform())) {
            return Verdict.hidden();
        }
        return nameTaken ? Verdict.refused(HubRefusal.NAME_TAKEN) : Verdict.allowed();
    }

    static Verdict<HubRefusal> change(Actor actor, HubId hub, boolean nameTaken) {
        if (!actor.may(Permission.RUN_HUB, hub)) {
            return Verdict.hidden();
        }
        return nameTaken ? Verdict.refused(HubRefusal.NAME_TAKEN) : Verdict.allowed();
    }

    /**
     * Asking to join.
     *
     * @param latest the person's current or latest membership, if any
     * @param removedAt when a coordinator last ended their membership, or they left while suspended, if ever
     * @param asked how many hubs they wait for
     */
    static Verdict<HubRefusal> ask(
            Actor actor,
            Hub hub,
            Optional<Membership> latest,
            Optional<Instant> removedAt,
            boolean invited,
            long asked,
            Instant now) {
        MembershipState state = latest.map(Membership::state).orElse(null);
        if (!invited && !see(actor, hub.isListed(), hub.id(), state)) {
            return Verdict.hidden();
        }
        if (actor.may(Permission.TAKE_PART, hub.id())) {
            return Verdict.refused(HubRefusal.ALREADY_BELONGS);
        }
        if (state == MembershipState.APPLIED) {
            return Verdict.refused(HubRefusal.ALREADY_ASKED);
        }
        if (state == MembershipState.SUSPENDED) {
            return Verdict.refused(HubRefusal.SUSPENDED_HERE);
        }
        if (state != null && state.belongs()) {
            return Verdict.refused(HubRefusal.ALREADY_BELONGS);
        }
        if (removedAt.isPresent() && removedStill(removedAt.get(), now)) {
            return Verdict.refused(HubRefusal.REMOVED_HERE);
        }
        if (!invited
                && state == MembershipState.DECLINED
                && latest.get().since().plus(PAUSE_AFTER_DECLINE).isAfter(now)) {
            return Verdict.refused(HubRefusal.DECLINED_LATELY);
        }
        return asked < MOST_ASKED ? Verdict.allowed() : Verdict.refused(HubRefusal.TOO_MANY_ASKED);
    }

    /**
     * A move of one's own membership. Who belongs by a role alone has none, and can leave all the same; so can the only
     * coordinator: nobody is kept in a hub, whatever becomes of it.
     *
     * @param own state of the actor's membership, unless it is over
     */
    static Verdict<HubRefusal> moveOwn(Actor actor, HubId hub, Optional<MembershipState> own, MembershipMove move) {
        if (move.who() != MembershipMove.Side.THE_PERSON || move == MembershipMove.ASK) {
            return Verdict.hidden();
        }
        if (own.isEmpty() && !(move == MembershipMove.LEAVE && belongsByRole(actor, hub, own))) {
            return Verdict.hidden();
        }
        return Verdict.allowed();
    }

    /** Whether the actor takes part in the hub by a role alone: as a coordinator or moderator whom nobody had to take in. */
    static boolean belongsByRole(Actor actor, HubId hub, Optional<MembershipState> own) {
        return actor.may(Permission.TAKE_PART, hub)
                && own.filter(MembershipState::belongs).isEmpty();
    }

    /**
     * A coordinator's move of somebody's membership.
     *
     * @param specialRole whether the person coordinates or moderates the hub: only an administrator ends that
     */
    static Verdict<HubRefusal> moveOther(
            Actor actor, HubId hub, PersonId person, MembershipMove move, boolean specialRole) {
        if (!actor.may(Permission.TAKE_IN_PEOPLE, hub) || move.who() != MembershipMove.Side.COORDINATOR) {
            return Verdict.hidden();
        }
        if (actor.is(person)) {
            return Verdict.refused(HubRefusal.CONCERNS_YOURSELF);
        }
        return specialRole && move != MembershipMove.TAKE_IN && move != MembershipMove.DECLINE
                ? Verdict.refused(HubRefusal.HOLDS_A_SPECIAL_ROLE)
                : Verdict.allowed();
    }

    /** Reading applications, finding a member by pseudonym, reading their card. */
    static boolean readPeople(Actor actor, HubId hub) {
        return actor.may(Permission.TAKE_IN_PEOPLE, hub);
    }

    static Verdict<HubRefusal> vet(Actor actor, HubId hub, PersonId person, MembershipState state) {
        if (!actor.may(Permission.TAKE_IN_PEOPLE, hub)) {
            return Verdict.hidden();
        }
        if (actor.is(person)) {
            return Verdict.refused(HubRefusal.CONCERNS_YOURSELF);
        }
        return state.belongs() ? Verdict.allowed() : Verdict.refused(HubRefusal.DOES_NOT_BELONG);
    }

    static Verdict<HubRefusal> endVetting(Actor actor, HubId hub, boolean vetted) {
        if (!actor.may(Permission.TAKE_IN_PEOPLE, hub)) {
            return Verdict.hidden();
        }
        return vetted ? Verdict.allowed() : Verdict.refused(HubRefusal.NOT_VETTED);
    }

    /** Inviting: coordinators, vetted members, and those who speak for a trusted group. */
    static Verdict<HubRefusal> invite(Actor actor, HubId hub, boolean speaksForAGroup, long invitedLately) {
        if (!everInvites(actor, hub, speaksForAGroup)) {
            return Verdict.hidden();
        }
        return invitedLately < quota(actor, hub, speaksForAGroup)
                ? Verdict.allowed()
                : Verdict.refused(HubRefusal.QUOTA_USED);
    }

    /** Whether the actor may invite to this hub at all, now or when their quota allows. */
    static boolean everInvites(Actor actor, HubId hub, boolean speaksForAGroup) {
        return actor.may(Permission.TAKE_PART, hub) && quota(actor, hub, speaksForAGroup) > 0;
    }

    /** How many invitations the actor may make for this hub within {@link #QUOTA_PERIOD}. */
    static int quota(Actor actor, HubId hub, boolean speaksForAGroup) {
        if (actor.may(Permission.TAKE_IN_PEOPLE, hub)) {
            return COORDINATORS_QUOTA;
        }
        return actor.may(Permission.SEE_PROTECTED_NEEDS, hub) || speaksForAGroup ? QUOTA : 0;
    }

    private static boolean removedStill(Instant removedAt, Instant now) {
        return removedAt
                .atZone(ZoneOffset.UTC)
                .plus(EFFECT_OF_REMOVAL)
                .toInstant()
                .isAfter(now);
    }
}
