package org.manyhands.access;

import static org.manyhands.shared.Permission.RUN_GROUP;
import static org.manyhands.shared.Permission.RUN_PLATFORM;
import static org.manyhands.shared.Permission.TAKE_IN_PEOPLE;
import static org.manyhands.shared.Permission.TRIAGE_NEEDS;

import java.util.Set;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Permission;
import org.manyhands.shared.Scope;
import org.manyhands.shared.Verdict;
import org.manyhands.shared.id.PersonId;

/** Who may give and end which role, one condition a line (docs/rules.md#who-may-do-what). */
final class GrantPolicy {

    /**
     * A hub's first coordinators are named by an administrator alone, as long as it has nobody else; from then on it takes two. Who was
     * named and is there no more has had their place: else whoever ends coordinators could put others over people who trusted them.
     */
    static final int FIRST_COORDINATORS = 2;

    private GrantPolicy() {}

    /**
     * Giving a role.
     *
     * @param places the scope of the role and the scopes it lies in
     * @param excluded whether the person holds a role that excludes this one
     * @param past who has ever held what there; of this person only what they hold no more
     */
    static Verdict<GrantRefusal> give(
            Actor actor, PersonId person, Role role, Set<Scope> places, boolean excluded, Past past) {
        if (!mayEverGive(actor, role, places)) {
            return Verdict.hidden();
        }
        if (actor.is(person)) {
            return Verdict.refused(GrantRefusal.YOURSELF);
        }
        if (excluded) {
            return Verdict.refused(GrantRefusal.EXCLUDED);
        }
        return takesTwo(role, past) ? Verdict.refused(GrantRefusal.TAKES_TWO) : Verdict.allowed();
    }

    /** Whether giving this role, or ending somebody else's, asks for a recent proof: every role that only an administrator gives. */
    static boolean asksForProof(Role role) {
        return switch (role) {
            case MEMBER, VETTED_MEMBER, GROUP_ORGANISER, HELPER -> false;
            case COORDINATOR, MODERATOR, ADMINISTRATOR, AUDITOR -> true;
        };
    }

    /** Whether a hub with this past gets coordinators from an administrator alone: there is nobody yet whom they would have power over. */
    static boolean isBeginning(Past past) {
        return past.holders() == 0 || (past.holders() < FIRST_COORDINATORS && past.others() == 0);
    }

    /**
     * Ending a role: whoever might give it, and whoever holds it, for themselves.
     *
     * @param last whether nobody else holds it who can act by it
     */
    static Verdict<GrantRefusal> end(Actor actor, PersonId person, Role role, Set<Scope> places, boolean last) {
        if (actor.is(person)) {
            return Verdict.allowed();
        }
        if (!mayEverGive(actor, role, places)) {
            return Verdict.hidden();
        }
        return role == Role.COORDINATOR && last ? Verdict.refused(GrantRefusal.LAST_COORDINATOR) : Verdict.allowed();
    }

    private static boolean mayEverGive(Actor actor, Role role, Set<Scope> places) {
        return switch (role) {
            case MEMBER, VETTED_MEMBER -> has(actor, TAKE_IN_PEOPLE, places);
            case GROUP_ORGANISER -> has(actor, RUN_GROUP, places) || has(actor, TAKE_IN_PEOPLE, places);
            case HELPER -> has(actor, RUN_GROUP, places) || has(actor, TRIAGE_NEEDS, places);
            case COORDINATOR, MODERATOR, ADMINISTRATOR, AUDITOR -> actor.may(RUN_PLATFORM, Scope.platform());
        };
    }

    /**
     * Who has ever been given a role in a scope, whether or not they hold it still.
     *
     * @param holders how many this role
     * @param others how many another role there, and never this one
     */
    record Past(int holders, int others) {}

    private static boolean takesTwo(Role role, Past past) {
        return switch (role) {
            case MEMBER, VETTED_MEMBER, GROUP_ORGANISER, HELPER -> false;
            case COORDINATOR -> !isBeginning(past);
            case MODERATOR, ADMINISTRATOR, AUDITOR -> true;
        };
    }

    private static boolean has(Actor actor, Permission permission, Set<Scope> places) {
        return places.stream().anyMatch(place -> actor.may(permission, place));
    }
}
