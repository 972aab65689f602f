package org.manyhands.shared;

import org.manyhands.shared.id.GroupId;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.NeedId;

/** Where a permission holds. Scopes do not contain each other: a policy names each scope it accepts. */
public sealed interface Scope {

    /** The whole installation. */
    record Platform() implements Scope {}

    /** One hub. */
    record Hub(HubId id) implements Scope {}

    /** One community group. */
    record Group(GroupId id) implements Scope {}

    /** One need. */
    record Need(NeedId id) implements Scope {}

    /** The whole installation. */
    static Scope platform() {
        return new Platform();
    }

    /** One hub. */
    static Scope of(HubId id) {
        return new Hub(id);
    }

    /** One community group. */
    static Scope of(GroupId id) {
        return new Group(id);
    }

    /** One need. */
    static Scope of(NeedId id) {
        return new Need(id);
    }
}
