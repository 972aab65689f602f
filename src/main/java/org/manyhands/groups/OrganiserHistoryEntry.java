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
import org.manyhands.shared.vault.Sealed;
import org.manyhands.shared.vault.Spot;
import org.manyhands.shared.vault.Vault;

/** One row of an organiser's history: who, when, why. Written once; why is sealed under the keyset of the person it is about. */
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

    private @Nullable Sealed reason;

    private Instant at;

    /** For Hibernate. */
    protected OrganiserHistoryEntry() {}

    OrganiserHistoryEntry(
            Organiser organiser,
            OrganiserMove move,
            @Nullable OrganiserState from,
            PersonId by,
            @Nullable String reason,
            Instant at,
            Vault vault) {
        this.id = UUID.randomUUID();
        this.organiserId = organiser.id().value();
        this.move = move;
        this.fromState = from;
        this.toState = move.to();
        this.byPerson = by.value();
        this.reason =
                vault.sealIfAny(new Spot(organiser.person().value(), "group_organiser_step", "reason", id), reason);
        this.at = at;
    }
}
