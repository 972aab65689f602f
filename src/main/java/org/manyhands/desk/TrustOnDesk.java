package org.manyhands.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.manyhands.groups.GroupWaiting;
import org.manyhands.hubs.HubWaiting;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Waiting;
import org.manyhands.shared.id.HubId;

/**
 * People who ask to join and groups that ask to be accredited. The desk only counts them: reading an application is a look
 * that the person concerned is told about, so it happens on its own page.
 */
@ApplicationScoped
class TrustOnDesk implements DeskSource {

    private static final String APPLICATIONS = "applications";
    private static final String GROUPS = "groups";

    private final HubWaiting people;
    private final GroupWaiting groups;

    @Inject
    TrustOnDesk(HubWaiting people, GroupWaiting groups) {
        this.people = people;
        this.groups = groups;
    }

    @Override
    public List<DeskQueue> queues(Actor actor, HubId hub) {
        return List.of(queue(actor, hub, APPLICATIONS), queue(actor, hub, GROUPS));
    }

    @Override
    public List<DeskItem> items(Actor actor, HubId hub, String key, int offset, int limit) {
        return waiting(actor, hub, key).stream()
                .skip(offset)
                .limit(limit)
                .map(line ->
                        new DeskItem(line.text(), line.arguments(), line.href(), line.since(), line.by(), false, null))
                .toList();
    }

    private DeskQueue queue(Actor actor, HubId hub, String key) {
        List<Waiting> waiting = waiting(actor, hub, key);
        return DeskQueue.ofDesk(
                key,
                DeskPart.WAITING_FOR_US,
                waiting.stream().mapToInt(Waiting::count).sum(),
                waiting.stream()
                        .map(Waiting::by)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null));
    }

    private List<Waiting> waiting(Actor actor, HubId hub, String key) {
        return switch (key) {
            case APPLICATIONS -> people.at(actor, hub);
            case GROUPS -> groups.at(actor, hub);
            default -> List.of();
        };
    }
}
