package org.manyhands.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manyhands.hubs.HubDirectory;
import org.manyhands.needs.NeedQueues;
import org.manyhands.needs.NeedQueues.OfHub;
import org.manyhands.needs.NeedQueues.OfMine;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Permission;
import org.manyhands.shared.Tally;
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
            waiting.addAll(own(actor, OfMine.TO_CONFIRM, "desk:need_to_confirm"));
            waiting.addAll(own(actor, OfMine.DECLINED, "desk:need_declined"));
        }
        for (HubId hub : actor.hubsWhere(Permission.TRIAGE_NEEDS)) {
            int count = needs.count(actor, hub, OfHub.TRIAGE);
            if (count > 0) {
                Instant since =
                        needs.list(actor, hub, OfHub.TRIAGE, 0, 1).getFirst().since();
                waiting.add(new Waiting(
                        "desk:triage_waits",
                        List.of(count, hubName(hub)),
                        "/hubs/" + hub + "/desk?queue=triage",
                        day(since),
                        null,
                        count));
            }
        }
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

    private List<Waiting> own(Actor actor, OfMine queue, String text) {
        return needs.list(actor, queue, MOST).stream()
                .map(item -> new Waiting(
                        text, List.of(item.title()), item.href(), day(item.since()), dayOrNull(item.due()), 1))
                .toList();
    }

    private String hubName(HubId hub) {
        return hubs.find(hub).map(found -> found.name()).orElse("");
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }

    private static @Nullable LocalDate dayOrNull(@Nullable Instant moment) {
        return moment == null ? null : day(moment);
    }
}
