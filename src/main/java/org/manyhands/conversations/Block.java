package org.manyhands.conversations;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.manyhands.shared.id.PersonId;

/** One person does not want to meet another. The other is never told. */
@Entity
class Block {

    @Id
    private UUID id;

    private UUID blockerId;

    private UUID blockedId;

    private Instant since;

    @Version
    private int version;

    /** For Hibernate. */
    protected Block() {}

    Block(PersonId blocker, PersonId blocked, Instant now) {
        this.id = UUID.randomUUID();
        this.blockerId = blocker.value();
        this.blockedId = blocked.value();
        this.since = now;
    }

    PersonId blocked() {
        return new PersonId(blockedId);
    }

    Instant since() {
        return since;
    }
}
