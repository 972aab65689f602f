package org.manyhands.hubs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.PersonId;

/**
 * Who takes a break from a hub: nobody proposes them for anything there. For matching, never for a page; queries over many
 * people use the view {@code away_member}, which says the same.
 */
@ApplicationScoped
public class Presence {

    private final EntityManager entities;

    @Inject
    Presence(EntityManager entities) {
        this.entities = entities;
    }

    /** Whether the person takes a break from the hub now. */
    public boolean isAway(PersonId person, HubId hub) {
        return !entities.createNativeQuery(
                        "select 1 from away_member where hub_id = ?1 and person_id = ?2", Tuple.class)
                .setParameter(1, hub.value())
                .setParameter(2, person.value())
                .getResultList()
                .isEmpty();
    }
}
