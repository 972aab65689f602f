package org.manyhands.conversations;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.manyhands.people.Blocks;
import org.manyhands.shared.id.Id;
import org.manyhands.shared.id.PersonId;

/** Blocks as stored, and the answer to whoever asks about them. */
@ApplicationScoped
class BlockList implements Blocks, PanacheRepositoryBase<Block, UUID> {

    @Override
    public Set<PersonId> around(Collection<PersonId> people) {
        if (people.isEmpty()) {
            return Set.of();
        }
        List<?> around = getEntityManager()
                .createNativeQuery("""
                        select blocked_id from block where blocker_id = any(:ids)
                        union select blocker_id from block where blocked_id = any(:ids)
                        """)
                .setParameter("ids", Id.array(people))
                .getResultList();
        return around.stream().map(id -> new PersonId((UUID) id)).collect(Collectors.toUnmodifiableSet());
    }

    List<Block> by(PersonId blocker) {
        return list("blockerId = ?1 order by since desc, id", blocker.value());
    }

    boolean exists(PersonId blocker, PersonId blocked) {
        return count("blockerId = ?1 and blockedId = ?2", blocker.value(), blocked.value()) > 0;
    }

    void remove(PersonId blocker, PersonId blocked) {
        delete("blockerId = ?1 and blockedId = ?2", blocker.value(), blocked.value());
    }
}
