package org.manyhands.hubs;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.id.PersonId;
import org.manyhands.shared.vault.Sealed;
import org.manyhands.shared.vault.Spot;
import org.manyhands.shared.vault.Vault;

/** One row of a membership's history: who, when, why. Written once; why is sealed under the keyset of the person it is about. */
@Entity
@Immutable
@Table(name = "membership_event")
class MembershipHistoryEntry {

    @Id
    private UUID id;

    private UUID membershipId;

    @Enumerated(EnumType.STRING)
    private MembershipMove move;

    @Enumerated(EnumType.STRING)
    private @Nullable MembershipState fromState;

    @Enumerated(EnumType.STRING)
    private MembershipState toState;

    private UUID byPerson;

    private @Nullable Sealed reason;

    private Instant at;

    /** For Hibernate. */
    protected MembershipHistoryEntry() {}

    MembershipHistoryEntry(
            Membership membership,
            MembershipMove move,
            @Nullable MembershipState from,
            PersonId by,
            @Nullable String reason,
            Instant at,
            Vault vault) {
        this.id = UUID.randomUUID();
        this.membershipId = membership.id().value();
        this.move = move;
        this.fromState = from;
        this.toState = move.to();
        this.byPerson = by.value();
        this.reason = vault.sealIfAny(spot(membership.person()), reason);
        this.at = at;
    }

    MembershipMove move() {
        return move;
    }

    PersonId by() {
        return new PersonId(byPerson);
    }

    /** Why, or null if nothing was written. */
    @Nullable
    String openReason(PersonId person, Vault vault) {
        return vault.openIfAny(spot(person), reason);
    }

    Instant at() {
        return at;
    }

    private Spot spot(PersonId person) {
        return new Spot(person.value(), "membership_event", "reason", id);
    }
}
