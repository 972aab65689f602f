package org.manyhands.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.Scope;
import org.manyhands.shared.id.PersonId;

/** Grants as stored. */
@ApplicationScoped
class AccessGrants implements PanacheRepositoryBase<AccessGrant, UUID> {

    private static final String PRESENT =
            " and not exists (select 1 from Person p where p.id = g.personId and p.disabledAt is not null)";

    /** A person that there is not. */
    private static final UUID NOBODY = new UUID(0, 0);

    private static final String IN_FORCE = "endedAt is null and (expiresAt is null or expiresAt > ?2)";

    /** The grants of a person that are in force at this moment. */
    List<AccessGrant> inForce(PersonId person, Instant now) {
        return list("personId = ?1 and " + IN_FORCE, person.value(), now);
    }

    /** The grants of one role in one scope to one person that are in force at this moment; at most one normally. */
    List<AccessGrant> inForce(PersonId person, Instant now, Role role, Scope scope) {
        return list(
                "personId = ?1 and " + IN_FORCE
                        + " and role = ?3 and scopeKind = ?4 and scopeId is not distinct from ?5",
                person.value(),
                now,
                role,
                ScopeKind.of(scope),
                ScopeKind.idOf(scope));
    }

    /** The grants of one role in one scope to one person that nobody has ended, expired or not. */
    List<AccessGrant> open(PersonId person, Role role, Scope scope) {
        return list(
                "personId = ?1 and endedAt is null and role = ?2 and scopeKind = ?3 and scopeId is not distinct from ?4",
                person.value(),
                role,
                ScopeKind.of(scope),
                ScopeKind.idOf(scope));
    }

    /** The grants of one role in one scope that are in force at this moment, in the order of giving. */
    List<AccessGrant> inForce(Role role, Scope scope, Instant now) {
        return list(
                "role = ?1 and " + IN_FORCE
                        + " and scopeKind = ?3 and scopeId is not distinct from ?4 order by grantedAt, id",
                role,
                now,
                ScopeKind.of(scope),
                ScopeKind.idOf(scope));
    }

    /** The grants of one role in one scope that nobody has ended, or not before this moment, in the order of giving. */
    List<AccessGrant> notEndedBefore(Role role, Scope scope, Instant since) {
        return list(
                "role = ?1 and scopeKind = ?2 and scopeId is not distinct from ?3 and (endedAt is null or endedAt >= ?4)"
                        + " order by grantedAt, id",
                role,
                ScopeKind.of(scope),
                ScopeKind.idOf(scope),
                since);
    }

    /** The grants of one role to one person that are in force at this moment, wherever, in the order of giving. */
    List<AccessGrant> inForce(PersonId person, Instant now, Role role) {
        return list(
                "personId = ?1 and " + IN_FORCE + " and role = ?3 order by grantedAt, id", person.value(), now, role);
    }

    /** Who holds this role in this scope at this moment. */
    List<PersonId> holders(Role role, Scope scope, Instant now) {
        return holders(role, scope, now, "");
    }

    /** Those of them whose login was not closed. */
    List<PersonId> present(Role role, Scope scope, Instant now) {
        return holders(role, scope, now, PRESENT);
    }

    /**
     * How many people were ever given this role in this scope, and how many another one there and never this. Of this person only
     * that they once held the role and do so no more.
     */
    GrantPolicy.Past past(Role role, Scope scope, @Nullable PersonId person, boolean holds) {
        Tuple past = getEntityManager()
                .createQuery("""
                        select count(distinct case when g.role = :role and (g.personId <> :person or :holds = false) then g.personId end),
                               count(distinct case when g.personId <> :person and not exists (
                                   select 1 from AccessGrant same where same.personId = g.personId and same.role = :role
                                   and same.scopeKind = :kind and same.scopeId is not distinct from :scope)
                                   then g.personId end)
                        from AccessGrant g
                        where g.scopeKind = :kind and g.scopeId is not distinct from :scope
                        """, Tuple.class)
                .setParameter("role", role)
                .setParameter("kind", ScopeKind.of(scope))
                .setParameter("scope", ScopeKind.idOf(scope))
                .setParameter("person", person == null ? NOBODY : person.value())
                .setParameter("holds", holds)
                .getSingleResult();
        return new GrantPolicy.Past(Math.toIntExact(past.get(0, Long.class)), Math.toIntExact(past.get(1, Long.class)));
    }

    private List<PersonId> holders(Role role, Scope scope, Instant now, String who) {
        return getEntityManager()
                .createQuery(
                        "select g.personId from AccessGrant g where g.role = :role and g.scopeKind = :kind"
                                + " and g.scopeId is not distinct from :scope and g.endedAt is null"
                                + " and (g.expiresAt is null or g.expiresAt > :now)" + who,
                        UUID.class)
                .setParameter("role", role)
                .setParameter("kind", ScopeKind.of(scope))
                .setParameter("scope", ScopeKind.idOf(scope))
                .setParameter("now", now)
                .getResultList()
                .stream()
                .map(PersonId::new)
                .toList();
    }

    /** How many people whose login was not closed hold this role in each of these scopes, all of the role's kind. */
    Map<Scope, Integer> countPresent(Role role, Collection<Scope> scopes, Instant now) {
        return getEntityManager()
                .createQuery(
                        "select g.scopeId, count(distinct g.personId) from AccessGrant g where g.role = :role"
                                + " and g.scopeId in :scopes and g.endedAt is null"
                                + " and (g.expiresAt is null or g.expiresAt > :now)" + PRESENT + " group by g.scopeId",
                        Tuple.class)
                .setParameter("role", role)
                .setParameter("scopes", scopes.stream().map(ScopeKind::idOf).toList())
                .setParameter("now", now)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> role.scope().of(row.get(0, UUID.class)), row -> row.get(1, Long.class)
                        .intValue()));
    }
}
