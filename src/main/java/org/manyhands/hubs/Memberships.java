package org.manyhands.hubs;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.manyhands.shared.Absent;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.PersonId;

/** Memberships as stored. */
@ApplicationScoped
class Memberships implements PanacheRepositoryBase<Membership, UUID> {

    private static final Set<MembershipState> CURRENT =
            Set.of(MembershipState.APPLIED, MembershipState.ACTIVE, MembershipState.AWAY, MembershipState.SUSPENDED);

    /** The membership of that id in that hub, held until the transaction ends: two coordinators at once never both win. */
    Membership hold(HubId hub, MembershipId id) {
        return find("id = ?1 and hubId = ?2", id.value(), hub.value())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(Absent::new);
    }

    /** The person's current membership in that hub, if there is one, held until the transaction ends. */
    Optional<Membership> holdCurrent(HubId hub, PersonId person) {
        return find("hubId = ?1 and personId = ?2 and state in ?3", hub.value(), person.value(), CURRENT)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** What this person has asked and belongs to, of whatever hub, held until the transaction ends. */
    List<Membership> holdAll(PersonId person) {
        return find(
                        "personId = ?1 and state in ?2 order by hubId, id",
                        person.value(),
                        List.of(MembershipState.APPLIED, MembershipState.ACTIVE, MembershipState.AWAY))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** The person's current or latest membership in that hub. */
    Optional<Membership> latest(HubId hub, PersonId person) {
        return find("hubId = ?1 and personId = ?2 order by appliedAt desc, since desc", hub.value(), person.value())
                .firstResultOptional();
    }

    /**
     * When a coordinator last ended a membership of this person in that hub, or the person left it while suspended, if ever: leaving is
     * no way around a suspension.
     */
    Optional<Instant> removedAt(HubId hub, PersonId person) {
        return find(
                        "hubId = ?1 and personId = ?2 and (state = ?3 or state = ?4 and id in (select e.membershipId"
                                + " from MembershipHistoryEntry e where e.fromState = ?5 and e.toState = ?4)) order by since desc",
                        hub.value(),
                        person.value(),
                        MembershipState.REMOVED,
                        MembershipState.LEFT,
                        MembershipState.SUSPENDED)
                .<Membership>firstResultOptional()
                .map(Membership::since);
    }

    /** How many hubs this person has asked and not heard from. */
    long asked(PersonId person) {
        return count("personId = ?1 and state = ?2", person.value(), MembershipState.APPLIED);
    }

    /** Who waits to be taken in, in the order of asking. */
    List<Membership> waiting(HubId hub, int page, int size) {
        return find("hubId = ?1 and state = APPLIED order by appliedAt, id", hub.value())
                .page(page, size)
                .list();
    }

    long countWaiting(HubId hub) {
        return count("hubId = ?1 and state = APPLIED", hub.value());
    }
}
