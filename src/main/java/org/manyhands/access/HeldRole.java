package org.manyhands.access;

import java.util.stream.Stream;
import org.manyhands.shared.Right;
import org.manyhands.shared.Scope;

/** A role that somebody holds at this moment, and where. */
record HeldRole(Role role, Scope scope) {

    /** What they may do by it. */
    Stream<Right> rights() {
        return role.permissions().stream().map(permission -> new Right(permission, scope));
    }
}
