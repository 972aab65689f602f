package org.manyhands.conversations;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.id.MatchId;
import org.manyhands.shared.id.PersonId;
import org.manyhands.shared.vault.Sealed;
import org.manyhands.shared.vault.Spot;
import org.manyhands.shared.vault.Vault;

/** One message of the conversation of a match, sealed. A deleted one keeps its place and loses its text. */
@Entity
class Message {

    @Id
    private UUID id;

    private UUID matchId;

    private UUID authorId;

    private @Nullable Sealed text;

    private Instant writtenAt;

    private @Nullable Instant deletedAt;

    @Version
    private int version;

    /** For Hibernate. */
    protected Message() {}

    Message(MatchId match, PersonId author, String text, Instant now, Vault vault) {
        this.id = UUID.randomUUID();
        this.matchId = match.value();
        this.authorId = author.value();
        this.writtenAt = now;
        this.text = vault.seal(spot(), text);
    }

    UUID id() {
        return id;
    }

    PersonId author() {
        return new PersonId(authorId);
    }

    Instant writtenAt() {
        return writtenAt;
    }

    /** The text, or null once its author has deleted it. */
    @Nullable
    String open(Vault vault) {
        return vault.openIfAny(spot(), text);
    }

    void delete(Instant now) {
        text = null;
        deletedAt = now;
    }

    private Spot spot() {
        return new Spot(matchId, "message", "text", id);
    }
}
