package org.manyhands.groups;

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

/** One row of an organiser's history: who, when, why. Written once. */
@Entity
@Immutable
@Table(name = "group_organiser_step")
class OrganiserHistoryEntry {

    @Id
    private UUID id;

    private UUID organiserId;

    @Enumerated(EnumType.STRING)
    private OrganiserMove move;

    @Enumerated(EnumType.STRING)
    private @Nullable OrganiserState fromState;

    @Enumerated(EnumType.STRING)
    private OrganiserState toState;

    private UUID byPerson;

    private @Nullable String reason;

    private Instant at;

    /** For Hibernate. */
    protected OrganiserHistoryEntry() {}

    OrganiserHistoryEntry(
            OrganiserId organiser,
            OrganiserMove move,
            @Nullable OrganiserState from,
            PersonId by,
            @Nullable String reason,
            Instant at) {
        this.id = UUID.randomUUID();
        this.organiserId = organiser.value();
        this.move = move;
        this.fromState = from;
        this.toState = move.to();
        this.byPerson = by.value();
        this.reason = reason;
        this.at = at;
    }
}
