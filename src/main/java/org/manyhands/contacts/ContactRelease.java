package org.manyhands.contacts;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.id.MatchId;
import org.manyhands.shared.id.PersonId;

/** The owner's yes: this detail, for this match, until this day. Worth nothing before both sides have agreed. */
@Entity
class ContactRelease {

    /** No release lasts longer (promise P-06). */
    static final int LONGEST_DAYS = 60;

    /** What is proposed: long enough to meet, and short enough to be forgotten about. */
    static final int USUAL_DAYS = 14;

    @Id
    private UUID id;

    private UUID detailId;

    private UUID matchId;

    private UUID personId;

    private LocalDate lastDay;

    private Instant givenAt;

    private @Nullable Instant stoppedAt;

    @Version
    private int version;

    /** For Hibernate. */
    protected ContactRelease() {}

    ContactRelease(ContactDetail detail, MatchId match, LocalDate lastDay, Instant now) {
        this.id = UUID.randomUUID();
        this.detailId = detail.id();
        this.matchId = match.value();
        this.personId = detail.owner().value();
        this.lastDay = lastDay;
        this.givenAt = now;
    }

    UUID detail() {
        return detailId;
    }

    MatchId match() {
        return new MatchId(matchId);
    }

    PersonId owner() {
        return new PersonId(personId);
    }

    LocalDate lastDay() {
        return lastDay;
    }

    /** Whether a look at this moment showed it; null is no look. */
    boolean isCoveredBy(@Nullable Instant look) {
        return look != null && !givenAt.isAfter(look);
    }

    /** Whether its owner gave it when somebody was there already, who came at this moment. */
    boolean isGivenSince(Instant came) {
        return !givenAt.isBefore(came);
    }

    void stop(Instant now) {
        stoppedAt = now;
    }
}
