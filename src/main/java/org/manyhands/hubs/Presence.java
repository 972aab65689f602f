package org.manyhands.hubs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.PersonId;

/** Who takes a break from a hub. For matching, which leaves them out; never for a page. */
@ApplicationScoped
public class Presence {

    private final EntityManager entities;

    @Inject
    Presence(EntityManager entities) {
        this.entities = entities;
    }

    /** Members of the hub who are away now. */
    public Set<PersonId> awayFrom(HubId hub) {
        return entities
                .createQuery("select m.personId from Membership m where m.hubId = :hub and m.state = :away", UUID.class)
                .setParameter("hub", hub.value())
                .setParameter("away", MembershipState.AWAY)
                .getResultList()
                .stream()
                .map(PersonId::new)
                .collect(Collectors.toUnmodifiableSet());
    }
}
