package org.manyhands.access;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.Right;
import org.manyhands.shared.Scope;
import org.manyhands.shared.id.PersonId;

/** One grant. A grant never changes: it ends, and a new one begins. */
@Entity
class AccessGrant {

    @Id
    private UUID id;

    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Enumerated(EnumType.STRING)
    private ScopeKind scopeKind;

    private @Nullable UUID scopeId;

    private @Nullable UUID grantedBy;

    private Instant grantedAt;

    private @Nullable Instant expiresAt;

    private @Nullable Instant endedAt;

    private @Nullable UUID endedBy;

    @Version
    private int version;

    /** For Hibernate. */
    protected AccessGrant() {}

    AccessGrant(
            PersonId person,
            Role role,
            Scope scope,
            @Nullable PersonId grantedBy,
            Instant now,
            @Nullable Instant expiresAt) {
        this.id = UUID.randomUUID();
        this.personId = person.value();
        this.role = role;
        this.scopeKind = ScopeKind.of(scope);
        this.scopeId = ScopeKind.idOf(scope);
        this.grantedBy = grantedBy == null ? null : grantedBy.value();
        this.grantedAt = now;
        this.expiresAt = expiresAt;
    }

    void end(Instant now, @Nullable PersonId by) {
        endedAt = now;
        endedBy = by == null ? null : by.value();
    }

    Role role() {
        return role;
    }

    Tenure tenure() {
        return new Tenure(new PersonId(personId), scopeKind.of(scopeId), grantedAt, expiresAt);
    }

    PastTenure pastTenure() {
        return new PastTenure(new PersonId(personId), grantedAt, endedAt);
    }

    Stream<Right> rights() {
        Scope scope = scopeKind.of(scopeId);
        return role.permissions().stream().map(permission -> new Right(permission, scope));
    }
}
