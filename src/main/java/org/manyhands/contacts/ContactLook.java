package org.manyhands.contacts;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.manyhands.shared.id.MatchId;
import org.manyhands.shared.id.PersonId;

/** Somebody looked at the details of an owner, for a match. Written before they are shown; never changed. */
@Entity
@Immutable
class ContactLook {

    @Id
    private UUID id;

    private UUID matchId;

    private UUID ownerId;

    private UUID lookedBy;

    private Instant lookedAt;

    /** For Hibernate. */
    protected ContactLook() {}

    ContactLook(MatchId match, PersonId owner, PersonId lookedBy, Instant now) {
        this.id = UUID.randomUUID();
        this.matchId = match.value();
        this.ownerId = owner.value();
        this.lookedBy = lookedBy.value();
        this.lookedAt = now;
    }
}
