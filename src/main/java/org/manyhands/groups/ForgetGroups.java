package org.manyhands.groups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.id.GroupId;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.Id;

/** Takes groups back that were written down for a file: those that are still as they were, and nobody speaks for. */
@ApplicationScoped
public class ForgetGroups {

    private final EntityManager entities;

    @Inject
    ForgetGroups(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Removes them.
     *
     * @param ids groups that nothing refers to; those that were more than noted since stay
     * @param since groups noted earlier were not noted for this
     * @throws Absent if the actor may not import into the hub
     */
    @Transactional
    public void handle(Actor actor, HubId hub, Collection<GroupId> ids, Instant since) {
        if (!GroupPolicy.record(actor, hub)) {
            throw new Absent();
        }
        entities.createNativeQuery("""
                        delete from community_group g
                        where g.id = any(?1) and g.hub_id = ?2 and g.state = 'NOTED' and g.since >= ?3 and g.version = 0
                          and not exists (select from group_organiser o where o.group_id = g.id)
                        """)
                .setParameter(1, Id.array(ids))
                .setParameter(2, hub.value())
                .setParameter(3, since)
                .executeUpdate();
    }
}
