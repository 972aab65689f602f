package org.manyhands.groups.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import org.manyhands.groups.GroupBoard;
import org.manyhands.groups.GroupList;
import org.manyhands.groups.RegisterGroup;
import org.manyhands.hubs.HubDirectory;
import org.manyhands.hubs.HubSummary;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.web.CurrentActor;
import org.manyhands.shared.web.Pager;

/** The groups of a hub, for its members. */
@Path("/hubs/{hub}/groups")
class GroupListResource {

    @Inject
    CurrentActor actor;

    @Inject
    GroupBoard board;

    @Inject
    HubDirectory hubs;

    @Inject
    GroupWords words;

    @GET
    public GroupListPage list(@PathParam("hub") HubId id, @QueryParam(Pager.PARAMETER) @Nullable String asked) {
        Actor person = actor.person();
        int page = Pager.asked(asked);
        GroupList groups = board.list(person, id, page);
        HubSummary hub = hubs.find(id).orElseThrow(Absent::new);
        String base = "/hubs/" + id;
        return new GroupListPage(
                base,
                hub.name(),
                RegisterGroup.isForOthers(person, id),
                groups.groups().stream()
                        .map(group -> new GroupListPage.Line(
                                "/groups/" + group.id(),
                                group.shown(),
                                words.place(group.place(), group.sensitivity(), group.known()),
                                GroupWords.mark(group.state()),
                                group.state()))
                        .toList(),
                Pager.of(page, GroupList.SIZE, groups.total(), base + "/groups"));
    }
}
