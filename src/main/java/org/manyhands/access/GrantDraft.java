package org.manyhands.access;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.Scope;
import org.manyhands.shared.id.PersonId;

/**
 * A role for somebody.
 *
 * @param scope where; must be of the role's kind
 * @param around the scopes that this one lies in, as its feature knows them: the group and the hub of a need
 * @param expiresAt until when, or null for as long as nobody ends it
 */
public record GrantDraft(
        PersonId person,
        Role role,
        Scope scope,
        Set<Scope> around,
        @Nullable Instant expiresAt) {

    public GrantDraft {
        if (ScopeKind.of(scope) != role.scope()) {
            throw new IllegalArgumentException(role + " is not given in such a scope");
        }
        around = Set.copyOf(around);
    }

    /** The scope and those around it. */
    Set<Scope> places() {
        Set<Scope> places = new HashSet<>(around);
        places.add(scope);
        return places;
    }
}
