package org.manyhands.groups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Permission;
import org.manyhands.shared.id.GroupId;
import org.manyhands.shared.id.HubId;

/** Groups for other features, one query however many are asked for. */
@ApplicationScoped
public class GroupDirectory {

    private final CommunityGroups groups;

    @Inject
    GroupDirectory(CommunityGroups groups) {
        this.groups = groups;
    }

    /** The group, if there is one of this id. */
    public Optional<GroupSummary> find(GroupId id) {
        return groups.findByIdOptional(id.value()).map(CommunityGroup::summary);
    }

    /**
     * The same, and it stays so until the transaction ends: for what rests on the hub's trust. Whoever locks something of the
     * group besides asks for this first, as whoever moves a group holds the group first.
     */
    public Optional<GroupSummary> keep(GroupId id) {
        return groups.keep(id).map(CommunityGroup::summary);
    }

    /** These groups; ids of no group are missing from the answer. */
    public Map<GroupId, GroupSummary> of(Collection<GroupId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return groups.of(ids).stream()
                .map(CommunityGroup::summary)
                .collect(Collectors.toUnmodifiableMap(GroupSummary::id, Function.identity()));
    }

    /** Which of these names groups of the hub bear in sight of its members, whatever the capital letters; in lower case. */
    public Set<String> known(HubId hub, Collection<String> names) {
        Collection<String> lower = names.stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
        return groups.named(hub, lower).stream()
                .map(group -> group.summary().name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The groups that this actor speaks for, by name. */
    public List<GroupSummary> runBy(Actor actor) {
        Collection<UUID> raw = actor.groupsWhere(Permission.RUN_GROUP).stream()
                .map(GroupId::value)
                .toList();
        return raw.isEmpty()
                ? List.of()
                : groups.list("id in ?1 order by name, id", raw).stream()
                        .map(CommunityGroup::summary)
                        .toList();
    }

    /** The groups of a hub that it trusts, by name; for its coordinators. */
    public List<GroupSummary> inHub(HubId hub) {
        return groups.list("hubId = ?1 and state = ?2 order by name, id", hub.value(), GroupState.ACCREDITED).stream()
                .map(CommunityGroup::summary)
                .toList();
    }
}
