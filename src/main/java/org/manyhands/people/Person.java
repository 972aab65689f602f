package org.manyhands.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
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

    @Column(name = "disabled_at")
    private @Nullable Instant disabledAt;

    @Version
    private int version;

    /** For Hibernate. */
    protected Person() {}

    Person(PersonId id, String account, String pseudonym) {
        this.id = id.value();
        this.account = account;
        this.pseudonym = pseudonym;
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

    boolean isDisabled() {
        return disabledAt != null;
    }
}
