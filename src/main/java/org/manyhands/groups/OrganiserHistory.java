package org.manyhands.groups;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.manyhands.shared.id.GroupId;
import org.manyhands.shared.id.PersonId;

/** The history of organisers, as stored. */
@ApplicationScoped
class OrganiserHistory implements PanacheRepositoryBase<OrganiserHistoryEntry, UUID> {

    /** Whether this person has ended somebody else's speaking for the group: by itself, or with their belonging to the hub. */
    boolean hasEnded(PersonId person, GroupId group) {
        return count(
                        "byPerson = ?1 and fromState = ?2 and toState = ?3"
                                + " and organiserId in (select o.id from Organiser o where o.groupId = ?4 and o.personId <> ?1)",
                        person.value(),
                        OrganiserState.SPEAKS,
                        OrganiserState.ENDED,
                        group.value())
                > 0;
    }
}
