package org.manyhands.groups;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.SessionCheckMode;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.Absent;
import org.manyhands.shared.id.GroupId;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.jobs.OneAtATime;

/** Community groups as stored. */
@ApplicationScoped
class CommunityGroups implements PanacheRepositoryBase<CommunityGroup, UUID> {

    private final OneAtATime oneAtATime;

    @Inject
    CommunityGroups(OneAtATime oneAtATime) {
        this.oneAtATime = oneAtATime;
    }

    /** These groups; ids of no group are missing. One query, none for what this page has read already. */
    List<CommunityGroup> of(Collection<GroupId> ids) {
        return getEntityManager()
                .unwrap(Session.class)
                .findMultiple(
                        CommunityGroup.class,
                        ids.stream().map(GroupId::value).distinct().toList(),
                        SessionCheckMode.ENABLED)
                .stream()
                .filter(Objects::nonNull)
                .toList();
    }

    /** The group; whether the actor may know of it, {@link GroupPolicy} says. */
    CommunityGroup get(GroupId id) {
        return findByIdOptional(id.value()).orElseThrow(Absent::new);
    }

    /** The group, held until the transaction ends: two people at once never both win. */
    CommunityGroup hold(GroupId id) {
        return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE).orElseThrow(Absent::new);
    }

    /** The group, if there is one of this id, kept as it is until the transaction ends: whoever changes it waits. */
    Optional<CommunityGroup> keep(GroupId id) {
        return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_READ);
    }

    /** Nobody else names a group of the hub until the transaction ends: of two who want one name, the second reads that it is taken. */
    void holdNames(HubId hub) {
        oneAtATime.await("groups.names." + hub);
    }

    /**
     * Whether members of the hub read this name of another group already. Hidden names and those of groups that the hub does not trust
     * take no part, see the unique index: the refusal would tell of them.
     */
    boolean isTaken(HubId hub, String name, @Nullable GroupId except) {
        return count(
                        "hubId = ?1 and lower(name) = lower(?2) and not nameHidden and state = ?3 and id <> ?4",
                        hub.value(),
                        name,
                        GroupState.ACCREDITED,
                        except == null ? new UUID(0, 0) : except.value())
                > 0;
    }

    /** The groups of the hub with these names, written in lower case; of those with one name the one that the hub trusts is last. */
    List<CommunityGroup> named(HubId hub, Collection<String> lowerNames) {
        return lowerNames.isEmpty()
                ? List.of()
                : list(
                        "hubId = ?1 and lower(name) in ?2 and not nameHidden"
                                + " order by case when state = ?3 then 1 else 0 end, since desc, id",
                        hub.value(),
                        lowerNames,
                        GroupState.ACCREDITED);
    }
}
