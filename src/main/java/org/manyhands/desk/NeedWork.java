package org.manyhands.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.manyhands.hubs.HubDirectory;
import org.manyhands.hubs.HubSummary;
import org.manyhands.needs.NeedQueues;
import org.manyhands.needs.NeedQueues.Item;
import org.manyhands.needs.NeedQueues.OfHub;
import org.manyhands.needs.NeedQueues.OfMine;
import org.manyhands.needs.NeedState;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Permission;
import org.manyhands.shared.Tally;
import org.manyhands.shared.UtcDay;
import org.manyhands.shared.Waiting;
import org.manyhands.shared.id.HubId;

/** Needs of one's own groups that want an answer, and queues of the hubs one coordinates. */
@ApplicationScoped
class NeedWork implements Work {

    private static final int MOST = 20;

    private final NeedQueues needs;
    private final HubDirectory hubs;

    @Inject
    NeedWork(NeedQueues needs, HubDirectory hubs) {
        this.needs = needs;
        this.hubs = hubs;
    }

    @Override
    public List<Waiting> waitingFor(Actor actor) {
        List<Waiting> waiting = new ArrayList<>();
        if (!actor.groupsWhere(Permission.RUN_GROUP).isEmpty()) {
            waiting.addAll(own(actor, OfMine.TO_ANSWER, "desk:need_to_answer"));
            waiting.addAll(toConfirm(actor));
            waiting.addAll(own(actor, OfMine.DECLINED, "desk:need_declined"));
        }
        hubs.of(actor.hubsWhere(Permission.TRIAGE_NEEDS)).values().stream()
                .flatMap(hub -> triage(actor, hub).stream())
                .forEach(waiting::add);
        return waiting;
    }

    @Override
    public Tally countWaitingFor(Actor actor) {
        return needs.countWaitingFor(actor);
    }

    @Override
    public List<Waiting> awaitedBy(Actor actor) {
        return actor.groupsWhere(Permission.RUN_GROUP).isEmpty()
                ? List.of()
                : own(actor, OfMine.SENT_IN, "desk:need_sent_in");
    }

    @Override
    public List<Waiting> underWay(Actor actor) {
        List<Waiting> underWay = new ArrayList<>();
        if (!actor.groupsWhere(Permission.RUN_GROUP).isEmpty()) {
            underWay.addAll(own(actor, OfMine.DRAFTS, "desk:need_draft"));
        }
        if (!actor.hubsWhere(Permission.TRIAGE_NEEDS).isEmpty()) {
            underWay.addAll(own(actor, OfMine.KEPT, "desk:need_kept"));
        }
        return underWay;
    }

    /** All that wait in one hub as one line; the one that has waited longest says since when and by when. */
    private Optional<Waiting> triage(Actor actor, HubSummary hub) {
        return needs.longestWaiting(actor, hub.id(), OfHub.TRIAGE).map(longest -> {
            int count = needs.count(actor, hub.id(), OfHub.TRIAGE);
            return new Waiting(
                    "desk:triage_waits",
                    List.of(count, hub.name()),
                    "/hubs/" + hub.id() + "/desk?queue=triage",
                    UtcDay.of(longest.since()),
                    DueDay.of(longest, hub),
                    count);
        });
    }

    /** The one question that a click answers, unless the answer is no: that is told on the need's page. */
    private List<Waiting> toConfirm(Actor actor) {
        return needs.list(actor, OfMine.TO_CONFIRM, MOST).stream()
                .map(item -> new Waiting(
                        "desk:need_to_confirm",
                        List.of(item.title()),
                        item.href(),
                        UtcDay.of(item.since()),
                        DueDay.of(item, null),
                        1,
                        new Waiting.Act(item.href() + "/confirmation", "needs:still_needed")))
                .toList();
    }

    private List<Waiting> own(Actor actor, OfMine queue, String text) {
        List<Item> items = needs.list(actor, queue, MOST);
        Map<HubId, HubSummary> answering = hubs.of(items.stream()
                .filter(item -> item.state() == NeedState.SUBMITTED)
                .map(Item::hub)
                .collect(Collectors.toSet()));
        return items.stream()
                .map(item -> new Waiting(
                        text,
                        List.of(item.title()),
                        item.href(),
                        UtcDay.of(item.since()),
                        DueDay.of(item, answering.get(item.hub())),
                        1))
                .toList();
    }
}
