package org.manyhands.contacts;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.manyhands.shared.id.PersonId;
import org.manyhands.shared.vault.Sealed;
import org.manyhands.shared.vault.Spot;
import org.manyhands.shared.vault.Vault;

/** One way to reach its owner; its value is sealed under the owner's keyset. */
@Entity
class ContactDetail {

    @Id
    private UUID id;

    private UUID personId;

    @Enumerated(EnumType.STRING)
    private ContactKind kind;

    private Sealed value;

    @Version
    private int version;

    /** For Hibernate. */
    protected ContactDetail() {}

    ContactDetail(PersonId owner, ContactKind kind, String value, Vault vault) {
        this.id = UUID.randomUUID();
        this.personId = owner.value();
        this.kind = kind;
        this.value = vault.seal(spot(), value);
    }

    UUID id() {
        return id;
    }

    PersonId owner() {
        return new PersonId(personId);
    }

    ContactKind kind() {
        return kind;
    }

    String open(Vault vault) {
        return vault.open(spot(), value);
    }

    private Spot spot() {
        return new Spot(personId, "contact_detail", "value", id);
    }
}
