package org.manyhands.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.manyhands.needs.Triage;
import org.manyhands.shared.Actor;
import org.manyhands.shared.id.HubId;

/** The desk of a hub. For everybody but its coordinators it does not exist. */
@ApplicationScoped
public class HubDesk {

    /** Items on a page. */
    public static final int PAGE = 20;

    /** The order of the queues within their parts: what others wait for longest stands first. */
    private static final List<String> ORDER = List.of(
            "triage",
            "unmatched",
            "suggested",
            "confirm",
            "disputed",
            "unvetted",
            "unkept",
            "applications",
            "groups",
            "proposed",
            "asked",
            "stale",
            "late",
            "intake");

    private final Instance<DeskSource> sources;

    @Inject
    HubDesk(@Any Instance<DeskSource> sources) {
        this.sources = sources;
    }

    /**
     * All queues, part by part.
     *
     * @throws org.manyhands.shared.Absent for everybody but the hub's coordinators
     */
    public List<DeskQueue> queues(Actor actor, HubId hub) {
        Triage.demand(actor, hub);
        return sources.stream()
                .flatMap(source -> source.queues(actor, hub).stream())
                .sorted(Comparator.comparing(DeskQueue::part).thenComparing(queue -> ORDER.indexOf(queue.key())))
                .toList();
    }

    /**
     * A page of one queue, with one item more than fits if there are further ones.
     *
     * @throws org.manyhands.shared.Absent for everybody but the hub's coordinators
     */
    public List<DeskItem> items(Actor actor, HubId hub, String queue, int page) {
        Triage.demand(actor, hub);
        return sources.stream()
                .flatMap(source -> source.items(actor, hub, queue, page * PAGE, PAGE + 1).stream())
                .toList();
    }
}
