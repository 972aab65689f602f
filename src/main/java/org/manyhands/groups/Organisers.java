package org.manyhands.groups;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.manyhands.shared.Absent;
import org.manyhands.shared.id.GroupId;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.PersonId;

/** Organisers as stored. */
@ApplicationScoped
class Organisers implements PanacheRepositoryBase<Organiser, UUID> {

    private static final Set<OrganiserState> CURRENT = Set.of(OrganiserState.INVITED, OrganiserState.SPEAKS);

    /** Who speaks for the group or was asked to, in the order of coming. */
    List<Organiser> current(GroupId group) {
        return list("groupId = ?1 and state in ?2 order by since, id", group.value(), CURRENT);
    }

    /** Whether and how this person stands with the group now. */
    Optional<Organiser> current(GroupId group, PersonId person) {
        return find("groupId = ?1 and personId = ?2 and state in ?3", group.value(), person.value(), CURRENT)
                .firstResultOptional();
    }

    /** The same, held until the transaction ends. */
    Organiser hold(GroupId group, PersonId person) {
        return find("groupId = ?1 and personId = ?2 and state in ?3", group.value(), person.value(), CURRENT)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(Absent::new);
    }

    /** The organiser of that id in that group, held until the transaction ends. */
    Organiser hold(GroupId group, OrganiserId id) {
        return find("id = ?1 and groupId = ?2", id.value(), group.value())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(Absent::new);
    }

    /** Whom this person asked to speak for the group and who has not answered. */
    List<Organiser> askedBy(GroupId group, PersonId person) {
        return list(
                "groupId = ?1 and invitedBy = ?2 and state = ?3 order by id",
                group.value(),
                person.value(),
                OrganiserState.INVITED);
    }

    /** For which groups this person speaks or was asked to, of whatever hub. */
    List<Organiser> of(PersonId person) {
        return list("personId = ?1 and state in ?2 order by groupId", person.value(), CURRENT);
    }

    /** Everything this person is or was asked to be in groups of the hub. */
    List<Organiser> inHub(PersonId person, HubId hub) {
        return list(
                "personId = ?1 and state in ?2 and groupId in (select g.id from CommunityGroup g where g.hubId = ?3)",
                person.value(),
                CURRENT,
                hub.value());
    }

    /** How many groups in state ASKED this person speaks for. */
    long asked(PersonId person) {
        return count(
                "personId = ?1 and state = ?2 and groupId in (select g.id from CommunityGroup g where g.state = ?3)",
                person.value(),
                OrganiserState.SPEAKS,
                GroupState.ASKED);
    }
}
