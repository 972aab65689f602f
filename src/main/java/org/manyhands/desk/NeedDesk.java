package org.manyhands.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.manyhands.hubs.HubDirectory;
import org.manyhands.hubs.HubSummary;
import org.manyhands.needs.NeedQueues;
import org.manyhands.needs.NeedQueues.OfHub;
import org.manyhands.shared.Actor;
import org.manyhands.shared.UtcDay;
import org.manyhands.shared.id.HubId;

/** The needs of a hub on its desk. */
@ApplicationScoped
class NeedDesk implements DeskSource {

    private static final Map<OfHub, DeskPart> PARTS = Map.of(
            OfHub.TRIAGE, DeskPart.WAITING_FOR_US,
            OfHub.UNKEPT, DeskPart.WAITING_FOR_US,
            OfHub.STALE, DeskPart.WAITING_FOR_OTHERS,
            OfHub.ASKED, DeskPart.WAITING_FOR_OTHERS,
            OfHub.INTAKE, DeskPart.LOOKED_AFTER);

    private final NeedQueues needs;
    private final HubDirectory hubs;

    @Inject
    NeedDesk(NeedQueues needs, HubDirectory hubs) {
        this.needs = needs;
        this.hubs = hubs;
    }

    @Override
    public List<DeskQueue> queues(Actor actor, HubId hub) {
        Map<OfHub, Integer> counts = needs.counts(actor, hub);
        LocalDate triageDue = counts.getOrDefault(OfHub.TRIAGE, 0) == 0 ? null : triageDue(actor, hub);
        return Arrays.stream(OfHub.values())
                .map(queue -> new DeskQueue(
                        key(queue),
                        "needs:queue",
                        queue,
                        PARTS.getOrDefault(queue, DeskPart.LOOKED_AFTER),
                        counts.getOrDefault(queue, 0),
                        queue == OfHub.TRIAGE ? triageDue : null))
                .toList();
    }

    @Override
    public List<DeskItem> items(Actor actor, HubId hub, String key, int offset, int limit) {
        HubSummary summary = hubs.find(hub).orElse(null);
        Optional<OfHub> queue = Arrays.stream(OfHub.values())
                .filter(each -> key(each).equals(key))
                .findFirst();
        return queue.stream()
                .flatMap(known -> needs.list(actor, hub, known, offset, limit).stream())
                .map(item -> new DeskItem(
                        "desk:item_need",
                        List.of(item.title(), item.urgency()),
                        item.triageHref(),
                        UtcDay.of(item.since()),
                        DueDay.of(item, summary),
                        false,
                        new DeskItem.Keeping(item.keeper())))
                .toList();
    }

    /** The most urgent stands first in triage, so what has waited longest is asked for by itself. */
    private @Nullable LocalDate triageDue(Actor actor, HubId hub) {
        HubSummary summary = hubs.find(hub).orElse(null);
        return needs.longestWaiting(actor, hub, OfHub.TRIAGE)
                .map(item -> DueDay.of(item, summary))
                .orElse(null);
    }

    private static String key(OfHub queue) {
        return queue.name().toLowerCase(Locale.ROOT);
    }
}
