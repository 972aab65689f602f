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
import org.manyhands.shared.id.GroupId;
import org.manyhands.shared.id.PersonId;
import org.manyhands.shared.vault.Sealed;
import org.manyhands.shared.vault.Spot;
import org.manyhands.shared.vault.Vault;

/** One row of a group's history: who, when, why. Written once; why is sealed under the keyset of the group. */
@Entity
@Immutable
@Table(name = "group_step")
class GroupHistoryEntry {

    @Id
    private UUID id;

    private UUID groupId;

    @Enumerated(EnumType.STRING)
    private GroupMove move;

    @Enumerated(EnumType.STRING)
    private @Nullable GroupState fromState;

    @Enumerated(EnumType.STRING)
    private GroupState toState;

    private UUID byPerson;

    private @Nullable Sealed reason;

    private Instant at;

    /** For Hibernate. */
    protected GroupHistoryEntry() {}

    GroupHistoryEntry(
            GroupId group,
            GroupMove move,
            @Nullable GroupState from,
            PersonId by,
            @Nullable String reason,
            Instant at,
            Vault vault) {
        this.id = UUID.randomUUID();
        this.groupId = group.value();
        this.move = move;
        this.fromState = from;
        this.toState = move.to();
        this.byPerson = by.value();
        this.reason = vault.sealIfAny(spot(), reason);
        this.at = at;
    }

    GroupMove move() {
        return move;
    }

    PersonId by() {
        return new PersonId(byPerson);
    }

    /** Why, or null if nothing was written. */
    @Nullable
    String openReason(Vault vault) {
        return vault.openIfAny(spot(), reason);
    }

    Instant at() {
        return at;
    }

    private Spot spot() {
        return new Spot(groupId, "group_step", "reason", id);
    }
}
