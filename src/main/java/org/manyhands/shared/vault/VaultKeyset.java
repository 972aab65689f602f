package org.manyhands.shared.vault;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The keyset of one subject, wrapped. */
@Entity
@Immutable
class VaultKeyset {

    @Id
    private UUID subject;

    private byte[] wrapped;

    /** For Hibernate. */
    protected VaultKeyset() {}

    VaultKeyset(UUID subject, byte[] wrapped) {
        this.subject = subject;
        this.wrapped = wrapped.clone();
    }

    UUID subject() {
        return subject;
    }

    byte[] wrapped() {
        return wrapped.clone();
    }
}
