package org.manyhands.contacts.web;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.manyhands.access.Grants;
import org.manyhands.access.Role;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Town;
import org.manyhands.shared.Scope;

/** More people who speak for Harbour Legal Aid. */
final class Fellows {

    private Fellows() {}

    /** From now on this one speaks for the group too. */
    static void letSpeak(Grants grants, Cast fellow) {
        QuarkusTransaction.requiringNew()
                .run(() -> grants.give(fellow.id(), Role.GROUP_ORGANISER, Scope.of(Town.LEGAL_AID), null, null));
    }
}
