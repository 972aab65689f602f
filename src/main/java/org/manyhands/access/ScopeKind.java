package org.manyhands.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.Scope;
import org.manyhands.shared.id.GroupId;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.NeedId;

/**
 * The kinds of scope a role can be given in, as the database names them. Single actions are none yet: they come, with their
 * scope, when there are actions.
 */
public enum ScopeKind {
    PLATFORM,
    HUB,
    GROUP,
    NEED;

    /** The scope of this kind with this id. */
    Scope of(@Nullable UUID id) {
        return switch (this) {
            case PLATFORM -> Scope.platform();
            case HUB -> Scope.of(new HubId(known(id)));
            case GROUP -> Scope.of(new GroupId(known(id)));
            case NEED -> Scope.of(new NeedId(known(id)));
        };
    }

    /** The kind of this scope. */
    static ScopeKind of(Scope scope) {
        return switch (scope) {
            case Scope.Platform _ -> PLATFORM;
            case Scope.Hub _ -> HUB;
            case Scope.Group _ -> GROUP;
            case Scope.Need _ -> NEED;
        };
    }

    /** The id in this scope; the platform has none. */
    static @Nullable UUID idOf(Scope scope) {
        return switch (scope) {
            case Scope.Platform _ -> null;
            case Scope.Hub hub -> hub.id().value();
            case Scope.Group group -> group.id().value();
            case Scope.Need need -> need.id().value();
        };
    }

    private static UUID known(@Nullable UUID id) {
        if (id == null) {
            throw new IllegalStateException("a grant outside the platform has a scope id");
        }
        return id;
    }
}
