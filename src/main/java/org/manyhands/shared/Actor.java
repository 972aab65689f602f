package org.manyhands.shared;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.id.GroupId;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.PersonId;

/**
 * Who is asking, with what they may do at this moment. Read afresh from the database for every request, so that every
 * decision about a person works on the very next one.
 *
 * @param person the person, or null for somebody who is not signed in (or has an account and no pseudonym yet)
 * @param rights the rights of all grants in force now
 * @param provenAt when they last proved at the login page who they are, to begin the session that is asking; null where
 *     nobody knows, which counts as never
 */
public record Actor(
        @Nullable PersonId person,
        Set<Right> rights,
        @Nullable Instant provenAt) {

    private static final Actor ANONYMOUS = new Actor(null, Set.of());

    public Actor {
        rights = Set.copyOf(rights);
    }

    /** Somebody with these rights, of whom nobody knows when they last proved who they are. */
    public Actor(@Nullable PersonId person, Set<Right> rights) {
        this(person, rights, null);
    }

    /** Somebody who is not signed in. */
    public static Actor anonymous() {
        return ANONYMOUS;
    }

    /** Whether this is a person whom we know by pseudonym. */
    public boolean isPerson() {
        return person != null;
    }

    /**
     * The person.
     *
     * @throws IllegalStateException if nobody is signed in; ask {@link #isPerson} first
     */
    public PersonId id() {
        if (person == null) {
            throw new IllegalStateException("nobody is signed in");
        }
        return person;
    }

    /** Whether this is the given person. */
    public boolean is(@Nullable PersonId other) {
        return person != null && person.equals(other);
    }

    /** Whether a grant in force gives this permission in exactly this scope. */
    public boolean may(Permission permission, Scope scope) {
        return rights.contains(new Right(permission, scope));
    }

    /** Shorthand for {@link #may(Permission, Scope)} in a hub. */
    public boolean may(Permission permission, HubId hub) {
        return may(permission, Scope.of(hub));
    }

    /** Shorthand for {@link #may(Permission, Scope)} in a group. */
    public boolean may(Permission permission, GroupId group) {
        return may(permission, Scope.of(group));
    }

    /** The hubs in which the actor has the permission; for the visibility conditions of lists. */
    public Set<HubId> hubsWhere(Permission permission) {
        return rights.stream()
                .filter(right -> right.permission() == permission)
                .map(Right::scope)
                .filter(Scope.Hub.class::isInstance)
                .map(scope -> ((Scope.Hub) scope).id())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The groups in which the actor has the permission; for the visibility conditions of lists. */
    public Set<GroupId> groupsWhere(Permission permission) {
        return rights.stream()
                .filter(right -> right.permission() == permission)
                .map(Right::scope)
                .filter(Scope.Group.class::isInstance)
                .map(scope -> ((Scope.Group) scope).id())
                .collect(Collectors.toUnmodifiableSet());
    }
}
