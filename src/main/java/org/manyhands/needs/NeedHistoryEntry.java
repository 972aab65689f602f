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

/** One row of a need's history: who did what when, and why. */
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

    private @Nullable String note;

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
            Instant at) {
        this.id = UUID.randomUUID();
        this.needId = need.value();
        this.act = act;
        this.fromState = from;
        this.toState = to;
        this.personId = person == null ? null : person.value();
        this.reason = reason == null ? null : reason.name();
        this.note = note == null || note.isBlank() ? null : note;
        this.at = at;
    }

    /** A row about another person. */
    NeedHistoryEntry(Need need, NeedAct act, PersonId person, @Nullable PersonId concerned, Instant at) {
        this(need.id(), act, need.state(), need.state(), person, null, null, at);
        this.concernsId = concerned == null ? null : concerned.value();
    }
}
