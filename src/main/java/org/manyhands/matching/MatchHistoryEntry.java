package org.manyhands.matching;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.id.MatchId;
import org.manyhands.shared.id.PersonId;
import org.manyhands.shared.vault.Sealed;
import org.manyhands.shared.vault.Spot;
import org.manyhands.shared.vault.Vault;

/** One row of a match's history. */
@Entity
@Immutable
@Table(name = "match_event")
class MatchHistoryEntry {

    @Id
    private UUID id;

    private UUID matchId;

    @Enumerated(EnumType.STRING)
    private MatchAct act;

    @Enumerated(EnumType.STRING)
    private @Nullable MatchState fromState;

    @Enumerated(EnumType.STRING)
    private MatchState toState;

    @Enumerated(EnumType.STRING)
    private Side side;

    private @Nullable UUID personId;

    @Enumerated(EnumType.STRING)
    private @Nullable MatchReason reason;

    private @Nullable Sealed note;

    private Instant at;

    /** For Hibernate. */
    protected MatchHistoryEntry() {}

    MatchHistoryEntry(
            Match match,
            Transition row,
            @Nullable PersonId by,
            @Nullable MatchReason reason,
            String note,
            Instant at,
            Vault vault) {
        this.id = UUID.randomUUID();
        this.matchId = match.id().value();
        this.act = row.act();
        this.fromState = row.from();
        this.toState = row.to();
        this.side = row.who();
        this.personId = by == null ? null : by.value();
        this.reason = reason;
        this.note = vault.sealIfAny(spot(match.id(), id), note);
        this.at = at;
    }

    /** Where the note of a row belongs: it goes with the keyset of the match. */
    static Spot spot(MatchId match, UUID row) {
        return new Spot(match.value(), "match_event", "note", row);
    }
}
