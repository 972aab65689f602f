package org.manyhands.hubs;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.id.PersonId;

/** A hub has come to trust a person: a dated record, which expires. */
@Entity
class Vetting {

    @Id
    private UUID id;

    private UUID membershipId;

    private UUID vettedBy;

    private Instant vettedAt;

    private String note;

    private Instant expiresAt;

    private @Nullable Instant endedAt;

    private @Nullable UUID endedBy;

    private @Nullable String endReason;

    @Version
    private int version;

    /** For Hibernate. */
    protected Vetting() {}

    Vetting(MembershipId membership, PersonId by, String note, Instant now, Instant expiresAt) {
        this.id = UUID.randomUUID();
        this.membershipId = membership.value();
        this.vettedBy = by.value();
        this.vettedAt = now;
        this.note = note;
        this.expiresAt = expiresAt;
    }

    void end(PersonId by, @Nullable String reason, Instant now) {
        endedAt = now;
        endedBy = by.value();
        endReason = reason;
    }

    boolean isInForce(Instant now) {
        return endedAt == null && expiresAt.isAfter(now);
    }

    PersonId by() {
        return new PersonId(vettedBy);
    }

    Instant at() {
        return vettedAt;
    }

    String note() {
        return note;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
