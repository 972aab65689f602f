package org.manyhands.hubs;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.Conflict;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.PersonId;

/** A link that lets one person ask to join. */
@Entity
@Table(name = "hub_invitation")
class Invitation {

    /** How long it can be taken up (docs/rules.md#times). */
    static final Duration LIFE = Duration.ofDays(7);

    @Id
    private UUID id;

    private UUID hubId;

    private byte[] tokenHash;

    private String note;

    private UUID invitedBy;

    private Instant invitedAt;

    private Instant expiresAt;

    private @Nullable Instant usedAt;

    private @Nullable Instant revokedAt;

    @Version
    private int version;

    /** For Hibernate. */
    protected Invitation() {}

    Invitation(InvitationId id, byte[] tokenHash, HubId hub, PersonId by, String note, Instant now) {
        this.id = id.value();
        this.tokenHash = tokenHash.clone();
        this.hubId = hub.value();
        this.note = note;
        this.invitedBy = by.value();
        this.invitedAt = now;
        this.expiresAt = now.plus(LIFE);
    }

    boolean isOpen(Instant now) {
        return usedAt == null && revokedAt == null && expiresAt.isAfter(now);
    }

    void use(Instant now) {
        if (!isOpen(now)) {
            throw new Conflict();
        }
        usedAt = now;
    }

    void revoke(Instant now) {
        if (isOpen(now)) {
            revokedAt = now;
        }
    }

    InvitationId id() {
        return new InvitationId(id);
    }

    HubId hub() {
        return new HubId(hubId);
    }

    PersonId by() {
        return new PersonId(invitedBy);
    }

    String note() {
        return note;
    }

    Instant invitedAt() {
        return invitedAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
