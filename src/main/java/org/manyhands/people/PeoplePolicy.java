package org.manyhands.people;

import org.manyhands.shared.Actor;
import org.manyhands.shared.Permission;
import org.manyhands.shared.Scope;

/** Who may do what with others' logins. What somebody does with their own profile is asked of nobody. */
final class PeoplePolicy {

    private PeoplePolicy() {}

    /** Closing a login: one administrator alone, because it makes things safer. */
    static boolean closesLogins(Actor actor) {
        return actor.may(Permission.CLOSE_LOGINS, Scope.platform());
    }

    /** Ending all sessions of a login that stays open: whoever may close it. */
    static boolean endsSessions(Actor actor) {
        return closesLogins(actor);
    }

    /** Opening one again: one administrator alone, because the person comes back without any right. */
    static boolean reopensLogins(Actor actor) {
        return closesLogins(actor);
    }
}
