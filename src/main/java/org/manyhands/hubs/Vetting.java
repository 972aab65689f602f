package org.manyhands.hubs;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.id.PersonId;
import org.manyhands.shared.vault.Sealed;
import org.manyhands.shared.vault.Spot;
import org.manyhands.shared.vault.Vault;

/** A hub has come to trust a person: a dated record, which expires. What was written is sealed under the keyset of the person. */
@Entity
class Vetting {

    @Id
    private UUID id;

    private UUID membershipId;

    private UUID vettedBy;

    private Instant vettedAt;

    private @Nullable Sealed note;

    private Instant expiresAt;

    private @Nullable Instant endedAt;

    private @Nullable UUID endedBy;

    private @Nullable Sealed endReason;

    @Version
    private int version;

    /** For Hibernate. */
    protected Vetting() {}

    Vetting(Membership membership, PersonId by, String note, Instant now, Instant expiresAt, Vault vault) {
        this.id = UUID.randomUUID();
        this.membershipId = membership.id().value();
        this.vettedBy = by.value();
        this.vettedAt = now;
        this.note = vault.sealIfAny(spot(membership.person(), "note"), note);
        this.expiresAt = expiresAt;
    }

    void end(PersonId person, PersonId by, @Nullable String reason, Instant now, Vault vault) {
        endedAt = now;
        endedBy = by.value();
        endReason = vault.sealIfAny(spot(person, "end_reason"), reason);
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

    /** On what the trust rests; empty if nothing was written. */
    String openNote(PersonId person, Vault vault) {
        return note == null ? "" : vault.open(spot(person, "note"), note);
    }

    Instant expiresAt() {
        return expiresAt;
    }

    private Spot spot(PersonId person, String column) {
        return new Spot(person.value(), "vetting", column, id);
    }
}
