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

/** One row of a membership's history: who, when, why. Written once. */
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

    private @Nullable String reason;

    private Instant at;

    /** For Hibernate. */
    protected MembershipHistoryEntry() {}

    MembershipHistoryEntry(
            MembershipId membership,
            MembershipMove move,
            @Nullable MembershipState from,
            PersonId by,
            @Nullable String reason,
            Instant at) {
        this.id = UUID.randomUUID();
        this.membershipId = membership.value();
        this.move = move;
        this.fromState = from;
        this.toState = move.to();
        this.byPerson = by.value();
        this.reason = reason;
        this.at = at;
    }

    MembershipMove move() {
        return move;
    }

    PersonId by() {
        return new PersonId(byPerson);
    }

    @Nullable
    String reason() {
        return reason;
    }

    Instant at() {
        return at;
    }
}
