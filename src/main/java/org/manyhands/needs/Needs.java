package org.manyhands.needs;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.id.GroupId;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.Id;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.id.PersonId;

/** Needs as stored. Nothing comes out without saying who asks. */
@ApplicationScoped
class Needs implements PanacheRepositoryBase<Need, UUID> {

    /** A need together with what this actor sees of it. */
    record Seen(Need need, Sight sight) {}

    private final NeedMatches matches;

    @Inject
    Needs(NeedMatches matches) {
        this.matches = matches;
    }

    /** The need, if it exists for this actor. */
    Optional<Seen> find(Actor actor, NeedId id) {
        return findByIdOptional(id.value()).flatMap(need -> seen(actor, need));
    }

    /**
     * The need, locked until the end of the transaction, so that of two who act at once the second sees what the first did.
     *
     * @throws Absent if it does not exist for this actor
     */
    Need lock(Actor actor, NeedId id) {
        return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE)
                .flatMap(need -> seen(actor, need))
                .map(Seen::need)
                .orElseThrow(Absent::new);
    }

    /** The group of a need, which never changes; the need itself is not read yet, so that it can be locked as it is then. */
    Optional<GroupId> groupOf(NeedId id) {
        return getEntityManager()
                .createQuery("select n.groupId from Need n where n.id = :id", UUID.class)
                .setParameter("id", id.value())
                .getResultList()
                .stream()
                .findFirst()
                .map(GroupId::new);
    }

    /** The drafts for this group that this person began and never saved anything in. */
    List<Need> untouchedDrafts(GroupId group, PersonId by) {
        return list(
                "groupId = ?1 and state = ?2 and createdBy = ?3 and version = 0 and wording.title = '' order by createdAt, id",
                group.value(),
                NeedState.DRAFT,
                by.value());
    }

    /** A line of a locked need, held as well: nobody agrees to help with it until the end of the transaction. */
    void hold(NeedLine line) {
        getEntityManager().lock(line, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Who keeps these needs of a hub; without those that nobody keeps. One query at most. */
    Map<NeedId, PersonId> keepers(HubId hub, Collection<NeedId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<NeedId, PersonId> keepers = new HashMap<>();
        List<?> kept = getEntityManager()
                .createNativeQuery(
                        "select id, keeper_id from need where hub_id = :hub and keeper_id is not null and id = any(:needs)",
                        Tuple.class)
                .setParameter("hub", hub.value())
                .setParameter("needs", Id.array(ids))
                .getResultList();
        for (Object each : kept) {
            Tuple row = (Tuple) each;
            keepers.put(new NeedId(row.get("id", UUID.class)), new PersonId(row.get("keeper_id", UUID.class)));
        }
        return keepers;
    }

    private Optional<Seen> seen(Actor actor, Need need) {
        // Whom office brings closer than any match is not asked about matches.
        boolean byOffice =
                Audience.of(actor, need.standing(), NeedMatches.Tie.NONE).compareTo(Audience.COORDINATOR) >= 0;
        NeedMatches.Tie tie = actor.isPerson() && !byOffice
                ? matches.ties(actor.id()).getOrDefault(need.id(), NeedMatches.Tie.NONE)
                : NeedMatches.Tie.NONE;
        return Sight.of(Audience.of(actor, need.standing(), tie), need.standing())
                .map(sight -> new Seen(need, sight));
    }
}
