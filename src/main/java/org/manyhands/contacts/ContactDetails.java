package org.manyhands.contacts;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.manyhands.shared.id.PersonId;

/** Contact details as stored: sealed. */
@ApplicationScoped
class ContactDetails implements PanacheRepositoryBase<ContactDetail, UUID> {

    List<ContactDetail> of(PersonId owner) {
        return list("personId = ?1 order by kind, id", owner.value());
    }

    List<ContactDetail> of(PersonId owner, Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("personId = ?1 and id in ?2 order by kind, id", owner.value(), ids);
    }

    List<ContactDetail> withIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1 order by personId, kind, id", ids);
    }
}
