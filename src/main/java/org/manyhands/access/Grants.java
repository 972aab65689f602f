package org.manyhands.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Permission;
import org.manyhands.shared.Right;
import org.manyhands.shared.Scope;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.PersonId;
import org.manyhands.shared.jobs.OneAtATime;

/**
 * Writes and reads grants on behalf of features that have decided, by their own policy, that somebody gets or loses a
 * role: taking a member in, naming an organiser. Must be called inside the transaction of that decision. A person giving
 * a role to another directly goes through {@link GrantRole}, which has a policy of its own.
 */
@ApplicationScoped
public class Grants {

    private final AccessGrants grants;
    private final OneAtATime oneAtATime;
    private final Clock clock;

    @Inject
    Grants(AccessGrants grants, OneAtATime oneAtATime, Clock clock) {
        this.grants = grants;
        this.oneAtATime = oneAtATime;
        this.clock = clock;
    }

    /** Everything the person may do at this moment. */
    public Set<Right> rightsOf(PersonId person) {
        return grants.inForce(person, clock.instant()).stream()
                .flatMap(AccessGrant::rights)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a grant that is in force at this moment gives the person this permission in exactly this scope. */
    public boolean may(PersonId person, Permission permission, Scope scope) {
        return rightsOf(person).contains(new Right(permission, scope));
    }

    /** The hubs in which a grant that is in force at this moment gives the person this permission. */
    public Set<HubId> hubsWhere(PersonId person, Permission permission) {
        return new Actor(person, rightsOf(person)).hubsWhere(permission);
    }

    /** Who holds this role in this scope at this moment. */
    public List<PersonId> holders(Role role, Scope scope) {
        return grants.holders(role, scope, clock.instant());
    }

    /** Those who hold this role in this scope at this moment and can act by it: not those whose login was closed. */
    public List<PersonId> present(Role role, Scope scope) {
        return grants.present(role, scope, clock.instant());
    }

    /** Who holds this role in this scope at this moment, since when and until when, in the order of giving. */
    public List<Tenure> tenures(Role role, Scope scope) {
        return grants.inForce(role, scope, clock.instant()).stream()
                .map(AccessGrant::tenure)
                .toList();
    }

    /** Who holds this role in this scope, which has no last day, and whose holding it was ended since; in the order of giving. */
    public List<PastTenure> pastTenures(Role role, Scope scope, Instant since) {
        return grants.notEndedBefore(role, scope, since).stream()
                .map(AccessGrant::pastTenure)
                .toList();
    }

    /** Whether this person holds the role there and nobody else does who can act by it. */
    public boolean isOnlyPresent(PersonId person, Role role, Scope scope) {
        return present(role, scope).equals(List.of(person));
    }

    /** Where the person holds this role at this moment, since when and until when, in the order of giving. */
    public List<Tenure> tenures(PersonId person, Role role) {
        return grants.inForce(person, clock.instant(), role).stream()
                .map(AccessGrant::tenure)
                .toList();
    }

    /** How many people hold this role in each of these scopes at this moment and can act by it; a scope without any is missing. */
    public Map<Scope, Integer> countPresent(Role role, Collection<Scope> scopes) {
        return scopes.isEmpty() ? Map.of() : grants.countPresent(role, scopes, clock.instant());
    }

    /** Whether the person holds this role in this scope at this moment. */
    public boolean holds(PersonId person, Role role, Scope scope) {
        return !grants.inForce(person, clock.instant(), role, scope).isEmpty();
    }

    /**
     * Gives the role; does nothing if the person already holds it there.
     *
     * @param expiresAt until when, or null for as long as nobody ends it
     * @throws IllegalStateException if the person holds a role that excludes this one: callers ask {@link #excluded} first
     */
    public void give(
            PersonId person, Role role, Scope scope, @Nullable PersonId grantedBy, @Nullable Instant expiresAt) {
        if (excluded(person, role)) {
            throw new IllegalStateException("roles exclude each other");
        }
        if (!holds(person, role, scope)) {
            // One that has merely expired still occupies the place of the one allowed grant.
            grants.open(person, role, scope).forEach(expired -> expired.end(clock.instant(), null));
            grants.flush();
            grants.persist(new AccessGrant(person, role, scope, grantedBy, clock.instant(), expiresAt));
        }
    }

    /** Ends the role; does nothing if the person does not hold it there. */
    public void end(PersonId person, Role role, Scope scope, @Nullable PersonId endedBy) {
        Instant now = clock.instant();
        grants.inForce(person, now, role, scope).forEach(grant -> grant.end(now, endedBy));
    }

    /**
     * Who holds a role decides who may be given it and who may end it, so whoever does either waits for the other, until the transaction
     * ends. To be asked for before any row is locked.
     */
    public void holdUpOthers(Role role, Scope scope) {
        oneAtATime.await("grant " + role + " " + scope);
    }

    /** Who was ever given what in this scope; of this person only what they hold no more. */
    GrantPolicy.Past past(Role role, Scope scope, @Nullable PersonId person, boolean holds) {
        return grants.past(role, scope, person, holds);
    }

    /** Whether the person holds a role that excludes this one. */
    public boolean excluded(PersonId person, Role role) {
        return grants.inForce(person, clock.instant()).stream()
                .anyMatch(grant -> grant.role().excludes(role));
    }
}
