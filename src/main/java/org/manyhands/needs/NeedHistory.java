package org.manyhands.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.id.PersonId;
import org.manyhands.shared.vault.Sealed;
import org.manyhands.shared.vault.Vault;

/** The history of needs, as stored. */
@ApplicationScoped
class NeedHistory {

    private final EntityManager entities;
    private final Vault vault;

    @Inject
    NeedHistory(EntityManager entities, Vault vault) {
        this.entities = entities;
        this.vault = vault;
    }

    void add(NeedHistoryEntry event) {
        entities.persist(event);
    }

    /** What happened, oldest first, with the notes opened: for those who run the need. */
    List<Happening> of(NeedId need) {
        return entities
                .createQuery(
                        "select e.act, e.personId, e.concernsId, e.reason, e.note, e.at, e.id from NeedHistoryEntry e where e.needId = :need"
                                + " order by e.at, e.position",
                        Object[].class)
                .setParameter("need", need.value())
                .getResultList()
                .stream()
                .map(row -> new Happening(
                        (NeedAct) row[0],
                        person(row[1]),
                        person(row[2]),
                        (String) row[3],
                        vault.openIfAny(NeedHistoryEntry.spot(need, (UUID) row[6]), (Sealed) row[4]),
                        (Instant) row[5]))
                .toList();
    }

    private static @Nullable PersonId person(@Nullable Object id) {
        return id == null ? null : new PersonId((UUID) id);
    }
}
