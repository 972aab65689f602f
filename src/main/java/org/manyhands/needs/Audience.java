package org.manyhands.needs;

import java.util.Set;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Permission;
import org.manyhands.shared.Right;
import org.manyhands.shared.Scope;

/** As what somebody looks at a need; a later one sees all that an earlier one sees. */
public enum Audience {
    /** Not signed in, or belongs to no hub. */
    STRANGER,
    /** Member of another hub. */
    NEIGHBOUR,
    /** Member of the hub. */
    MEMBER,
    /** Member of the hub, vetted there. */
    VETTED,
    /** Was asked; not agreed yet. */
    ASKED,
    /** Named as a helper with this one need. */
    HELPER,
    /** Both sides agreed. */
    AGREED,
    /** Coordinator of the hub. */
    COORDINATOR,
    /** Organiser of the group. */
    GROUP;

    /** The closest that this actor is to a need. */
    static Audience of(Actor actor, Standing need, NeedMatches.Tie found) {
        NeedMatches.Tie tie = canBeTied(actor.rights(), need) ? found : NeedMatches.Tie.NONE;
        if (actor.may(Permission.RUN_GROUP, need.group())) {
            return GROUP;
        }
        if (actor.may(Permission.TRIAGE_NEEDS, need.hub())) {
            return COORDINATOR;
        }
        if (tie == NeedMatches.Tie.AGREED) {
            return AGREED;
        }
        if (helps(actor, need)) {
            return HELPER;
        }
        if (tie == NeedMatches.Tie.ASKED) {
            return ASKED;
        }
        if (actor.may(Permission.TAKE_PART, need.hub())) {
            return actor.may(Permission.SEE_PROTECTED_NEEDS, need.hub()) ? VETTED : MEMBER;
        }
        return actor.hubsWhere(Permission.TAKE_PART).isEmpty() ? STRANGER : NEIGHBOUR;
    }

    /** Whether the actor was named as a helper with this one need, and may still be one. */
    static boolean helps(Actor actor, Standing need) {
        return actor.may(Permission.HELP_WITH_NEED, Scope.of(need.need())) && canBeTied(actor.rights(), need);
    }

    /**
     * Whether a match or a helper's grant ties somebody with these rights to the need: not whoever no longer belongs to the hub, and
     * to a protected one only whoever is vetted at this moment.
     */
    static boolean canBeTied(Set<Right> rights, Standing need) {
        Scope hub = Scope.of(need.hub());
        return rights.contains(new Right(Permission.TAKE_PART, hub))
                && (!need.exposure().isProtected() || rights.contains(new Right(Permission.SEE_PROTECTED_NEEDS, hub)));
    }
}
