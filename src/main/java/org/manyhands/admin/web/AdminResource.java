package org.manyhands.admin.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.manyhands.access.Grants;
import org.manyhands.access.Role;
import org.manyhands.hubs.HubDirectory;
import org.manyhands.hubs.HubSummary;
import org.manyhands.shared.Scope;
import org.manyhands.shared.web.Pager;

/** The administrator's first page. */
@Path("/admin")
class AdminResource {

    private static final int SIZE = 20;

    @Inject
    Administrator administrator;

    @Inject
    HubDirectory hubs;

    @Inject
    Grants grants;

    @GET
    public AdminPage show(@QueryParam(Pager.PARAMETER) @Nullable String asked) {
        administrator.get();
        int page = Pager.asked(asked);
        List<HubSummary> shown = hubs.page(page, SIZE);
        Map<Scope, Integer> coordinators = grants.countPresent(
                Role.COORDINATOR, shown.stream().map(hub -> Scope.of(hub.id())).toList());
        return new AdminPage(
                shown.stream()
                        .map(hub -> new AdminPage.Line(
                                "/admin/hubs/" + hub.id(),
                                hub.name(),
                                hub.mode(),
                                coordinators.getOrDefault(Scope.of(hub.id()), 0)))
                        .toList(),
                Pager.of(page, SIZE, hubs.count(), "/admin"));
    }
}
