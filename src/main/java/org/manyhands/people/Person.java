package org.manyhands.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.id.PersonId;

/** A person, known by a pseudonym. */
@Entity
class Person {

    @Id
    private UUID id;

    /** The identity provider's opaque account id; never the login name. */
    private String account;

    private String pseudonym;

    private LocalDate joinedOn;

    private @Nullable Instant disabledAt;

    private @Nullable Instant sessionsValidFrom;

    @Version
    private int version;

    /** For Hibernate. */
    protected Person() {}

    Person(PersonId id, String account, String pseudonym, LocalDate joinedOn) {
        this.id = id.value();
        this.account = account;
        this.pseudonym = pseudonym;
        this.joinedOn = joinedOn;
    }

    PersonId id() {
        return new PersonId(id);
    }

    String account() {
        return account;
    }

    String pseudonym() {
        return pseudonym;
    }

    LocalDate joinedOn() {
        return joinedOn;
    }

    boolean isLoginClosed() {
        return disabledAt != null;
    }

    /** From now on nothing of this person is there for others, and no login of theirs works. */
    void closeLogin(Instant now) {
        disabledAt = disabledAt == null ? now : disabledAt;
        endSessions(now);
    }

    /** There again, for a login begun from now on. */
    void reopenLogin(Instant now) {
        disabledAt = null;
        endSessions(now);
    }

    /** Every login begun before this moment is over. */
    void endSessions(Instant now) {
        sessionsValidFrom = now;
    }
}
