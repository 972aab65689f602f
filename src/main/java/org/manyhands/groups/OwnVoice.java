package org.manyhands.groups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.manyhands.hubs.GroupVoice;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Permission;
import org.manyhands.shared.id.GroupId;
import org.manyhands.shared.id.HubId;

/** Tells hubs whether somebody speaks for a group they trust. */
@ApplicationScoped
class OwnVoice implements GroupVoice {

    private final CommunityGroups groups;

    @Inject
    OwnVoice(CommunityGroups groups) {
        this.groups = groups;
    }

    @Override
    public boolean speaksForAGroupOf(HubId hub, Actor actor) {
        List<UUID> raw = actor.groupsWhere(Permission.RUN_GROUP).stream()
                .map(GroupId::value)
                .toList();
        return !raw.isEmpty()
                && groups.count("id in ?1 and hubId = ?2 and state = ?3", raw, hub.value(), GroupState.ACCREDITED) > 0;
    }
}
