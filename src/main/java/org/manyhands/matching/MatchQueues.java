package org.manyhands.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.id.HubId;

/** What waits with matches on the desk of a hub, for its coordinators. */
@ApplicationScoped
public class MatchQueues {

    /** The queues of a hub; nothing that is over stands in them. */
    public enum OfHub {
        /** A coordinator thought of them; nobody has been asked. */
        SUGGESTED(MatchSelection.SUGGESTED),
        /** The coordinators' yes is the third. */
        CONFIRM(MatchSelection.TO_CONFIRM),
        /** The two sides see it differently. */
        DISPUTED(MatchSelection.DISPUTED),
        /** Agreed on, and the need asks for more trust than the helper has now. */
        UNVETTED(MatchSelection.UNVETTED),
        /** Others have to answer. */
        PROPOSED(MatchSelection.WAITING_FOR_OTHERS),
        /** Agreed on and not over, though the day of the need has passed, or a fortnight without a beginning. */
        LATE(MatchSelection.LATE);

        private final MatchSelection list;

        OfHub(MatchSelection list) {
            this.list = list;
        }
    }

    private final MatchLists lists;

    @Inject
    MatchQueues(MatchLists lists) {
        this.lists = lists;
    }

    /**
     * How long each queue is, in one query.
     *
     * @throws Absent for everybody but the hub's coordinators
     */
    public Map<OfHub, Integer> counts(Actor actor, HubId hub) {
        demandCoordinator(actor, hub);
        List<OfHub> queues = List.of(OfHub.values());
        List<Integer> counted = lists.countsUnderWay(
                actor, Arrays.stream(OfHub.values()).map(queue -> queue.list).toList(), hub);
        Map<OfHub, Integer> counts = new EnumMap<>(OfHub.class);
        for (int i = 0; i < queues.size(); i++) {
            counts.put(queues.get(i), counted.get(i));
        }
        return counts;
    }

    /**
     * Part of one queue, what presses most first.
     *
     * @throws Absent for everybody but the hub's coordinators
     */
    public List<MatchSummary> list(Actor actor, HubId hub, OfHub queue, int offset, int limit) {
        demandCoordinator(actor, hub);
        return lists.of(actor, queue.list, hub, offset, limit);
    }

    private static void demandCoordinator(Actor actor, HubId hub) {
        if (!MatchPolicy.coordinates(actor, hub)) {
            throw new Absent();
        }
    }
}
