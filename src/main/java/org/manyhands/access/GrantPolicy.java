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

    /** A hub's first coordinators are named by an administrator alone; from then on it takes two. */
    static final int FIRST_COORDINATORS = 2;

    private GrantPolicy() {}

    /**
     * Giving a role.
     *
     * @param places the scope of the role and the scopes it lies in
     * @param excluded whether the person holds a role that excludes this one
     * @param holders how many hold it there already
     */
    static Verdict<GrantRefusal> give(
            Actor actor, PersonId person, Role role, Set<Scope> places, boolean excluded, int holders) {
        if (!mayEverGive(actor, role, places)) {
            return Verdict.hidden();
        }
        if (actor.is(person)) {
            return Verdict.refused(GrantRefusal.YOURSELF);
        }
        if (excluded) {
            return Verdict.refused(GrantRefusal.EXCLUDED);
        }
        return takesTwo(role, holders) ? Verdict.refused(GrantRefusal.TAKES_TWO) : Verdict.allowed();
    }

    /** Whether giving this role asks for a recent proof: every role that only an administrator gives. */
    static boolean asksForProof(Role role) {
        return switch (role) {
            case MEMBER, VETTED_MEMBER, GROUP_ORGANISER, HELPER -> false;
            case COORDINATOR, MODERATOR, ADMINISTRATOR, AUDITOR -> true;
        };
    }

    /** Ending a role: whoever might give it, and whoever holds it, for themselves. */
    static Verdict<GrantRefusal> end(Actor actor, PersonId person, Role role, Set<Scope> places) {
        return actor.is(person) || mayEverGive(actor, role, places) ? Verdict.allowed() : Verdict.hidden();
    }

    private static boolean mayEverGive(Actor actor, Role role, Set<Scope> places) {
        return switch (role) {
            case MEMBER, VETTED_MEMBER -> has(actor, TAKE_IN_PEOPLE, places);
            case GROUP_ORGANISER -> has(actor, RUN_GROUP, places) || has(actor, TAKE_IN_PEOPLE, places);
            case HELPER -> has(actor, RUN_GROUP, places) || has(actor, TRIAGE_NEEDS, places);
            case COORDINATOR, MODERATOR, ADMINISTRATOR, AUDITOR -> actor.may(RUN_PLATFORM, Scope.platform());
        };
    }

    private static boolean takesTwo(Role role, int holders) {
        return switch (role) {
            case MEMBER, VETTED_MEMBER, GROUP_ORGANISER, HELPER -> false;
            case COORDINATOR -> holders >= FIRST_COORDINATORS;
            case MODERATOR, ADMINISTRATOR, AUDITOR -> true;
        };
    }

    private static boolean has(Actor actor, Permission permission, Set<Scope> places) {
        return places.stream().anyMatch(place -> actor.may(permission, place));
    }
}
