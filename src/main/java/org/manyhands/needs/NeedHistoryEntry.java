package org.manyhands.needs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.id.PersonId;
import org.manyhands.shared.vault.Sealed;
import org.manyhands.shared.vault.Spot;
import org.manyhands.shared.vault.Vault;

/** One row of a need's history: who did what when, and why. Notes are sealed under the keyset of the need. */
@Entity
@Immutable
@Table(name = "need_event")
class NeedHistoryEntry {

    @Id
    private UUID id;

    private UUID needId;

    @Enumerated(EnumType.STRING)
    private NeedAct act;

    @Enumerated(EnumType.STRING)
    private @Nullable NeedState fromState;

    @Enumerated(EnumType.STRING)
    private NeedState toState;

    private @Nullable UUID personId;

    /** Whom it concerns besides: a new keeper or deputy. */
    private @Nullable UUID concernsId;

    private @Nullable String reason;

    private @Nullable Sealed note;

    private Instant at;

    /** The order of rows written at the same moment; the database counts. */
    @Column(insertable = false, updatable = false)
    private long position;

    /** For Hibernate. */
    protected NeedHistoryEntry() {}

    NeedHistoryEntry(
            NeedId need,
            NeedAct act,
            @Nullable NeedState from,
            NeedState to,
            @Nullable PersonId person,
            @Nullable Enum<?> reason,
            @Nullable String note,
            Instant at,
            Vault vault) {
        this.id = UUID.randomUUID();
        this.needId = need.value();
        this.act = act;
        this.fromState = from;
        this.toState = to;
        this.personId = person == null ? null : person.value();
        this.reason = reason == null ? null : reason.name();
        this.note = vault.sealIfAny(spot(need, id), note);
        this.at = at;
    }

    /** A row about another person. */
    NeedHistoryEntry(Need need, NeedAct act, PersonId person, @Nullable PersonId concerned, Instant at, Vault vault) {
        this(need.id(), act, need.state(), need.state(), person, null, null, at, vault);
        this.concernsId = concerned == null ? null : concerned.value();
    }

    /** Where the note of a row belongs. */
    static Spot spot(NeedId need, UUID row) {
        return new Spot(need.value(), "need_event", "note", row);
    }
}
