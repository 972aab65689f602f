package org.manyhands.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Permission;
import org.manyhands.shared.Tally;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.Id;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.id.PersonId;

/** What waits with needs, for a coordinator's desk and for everybody's own work. */
@ApplicationScoped
public class NeedQueues {

    /** Queues of a hub, for its coordinators. */
    public enum OfHub {
        /**
         * Sent in, to be looked at; the most urgent first, among these the longest waiting. Without those of groups for which the
         * actor speaks: about these another coordinator decides ({@link NeedPolicy}).
         */
        TRIAGE("n.state = 'SUBMITTED' and n.group_id <> all(:own)", "n.urgency_order, n.state_since, n.id"),
        /** Published, and nobody looks after it. */
        UNKEPT("n.state in ('OPEN', 'ON_HOLD') and n.keeper_id is null", "n.urgency_order, n.state_since, n.id"),
        /** Open, and nobody has said for too long that it is still needed. */
        STALE("n.state = 'OPEN' and n.stale_at <= :now", "n.stale_at, n.id"),
        /** A group owes an answer. */
        ASKED("n.state = 'NEEDS_INFO'", "n.state_since, n.id"),
        /** Drafts that came by telephone or from a file and were not sent in yet. */
        INTAKE("n.state = 'DRAFT' and n.origin <> 'TYPED'", "n.state_since desc, n.id");

        private final String condition;
        private final String order;

        OfHub(String condition, String order) {
            this.condition = condition;
            this.order = order;
        }
    }

    /** Queues of a person, for the groups they speak for and the needs they keep. */
    public enum OfMine {
        /** A coordinator asked something; the site closes the need by itself at {@link Item#due}, after its reminders. */
        TO_ANSWER("n.group_id = any(:own) and n.state = 'NEEDS_INFO'", "n.remind_at, n.id"),
        /** Was not opened; may be changed and sent in again. */
        DECLINED("n.group_id = any(:own) and n.state = 'DECLINED'", "n.state_since, n.id"),
        /** Soon stale or stale already: is it still needed? */
        TO_CONFIRM("n.group_id = any(:own) and n.state = 'OPEN' and n.stale_at <= :soon", "n.stale_at, n.id"),
        /** Begun and not sent in. */
        DRAFTS("n.group_id = any(:own) and n.state = 'DRAFT'", "n.changed_at desc, n.id"),
        /** Sent in; a coordinator looks at it. */
        SENT_IN("n.group_id = any(:own) and n.state = 'SUBMITTED'", "n.state_since, n.id"),
        /** Looked after as keeper or deputy, and not over. */
        KEPT(
                "(n.keeper_id = :me or n.deputy_id = :me) and n.state not in ('CLOSED', 'DECLINED')",
                "n.urgency_order, n.state_since, n.id");

        private final String condition;
        private final String order;

        OfMine(String condition, String order) {
            this.condition = condition;
            this.order = order;
        }
    }

    /**
     * One need in a queue.
     *
     * @param since when it came into its state
     * @param due when something happens by itself if nobody acts: the next reminder, or the day it goes stale; or null
     */
    public record Item(
            NeedId need,
            HubId hub,
            String title,
            NeedState state,
            Urgency urgency,
            Instant since,
            @Nullable Instant due,
            @Nullable PersonId keeper) {

        /** Where to look at it. */
        public String href() {
            return "/needs/" + need;
        }

        /** Where a coordinator decides about it. */
        public String triageHref() {
            return "/hubs/" + hub + "/triage/" + need;
        }
    }

    private static final Duration SOON = Duration.ofDays(7);

    private final Needs needs;
    private final NeedSelection selection;
    private final Clock clock;

    @Inject
    NeedQueues(Needs needs, NeedSelection selection, Clock clock) {
        this.needs = needs;
        this.selection = selection;
        this.clock = clock;
    }

    /** A hub's queue; empty for whoever does not coordinate it. */
    public List<Item> list(Actor actor, HubId hub, OfHub queue, int offset, int limit) {
        return !NeedPolicy.triages(actor, hub)
                ? List.of()
                : selection
                        .by(actor)
                        .list(ofHub(queue), parametersOf(actor, queue, hub), queue.order, offset, limit)
                        .stream()
                        .map(NeedQueues::item)
                        .toList();
    }

    /** What has waited longest in a hub's queue, however urgent; none for whoever does not coordinate it. */
    public Optional<Item> longestWaiting(Actor actor, HubId hub, OfHub queue) {
        return !NeedPolicy.triages(actor, hub)
                ? Optional.empty()
                : selection
                        .ofOwn(actor)
                        .list(ofHub(queue), parametersOf(actor, queue, hub), "n.state_since, n.id", 0, 1)
                        .stream()
                        .findFirst()
                        .map(NeedQueues::item);
    }

    /** How long one queue of a hub is, counted to one more than {@link Tally#FAR_ENOUGH}; zero for whoever does not coordinate it. */
    public int count(Actor actor, HubId hub, OfHub queue) {
        return !NeedPolicy.triages(actor, hub)
                ? 0
                : selection.ofOwn(actor).count(ofHub(queue), parametersOf(actor, queue, hub), Tally.FAR_ENOUGH + 1);
    }

    /** How long each queue of a hub is, counted as far, in one query; all zero for whoever does not coordinate it. */
    public Map<OfHub, Integer> counts(Actor actor, HubId hub) {
        return counts(actor, hub, "", Map.of(), Tally.FAR_ENOUGH + 1);
    }

    /** The queue of a hub in which this need waits, the first of them where it waits in two; none for whoever does not coordinate it. */
    public Optional<OfHub> queueOf(Actor actor, HubId hub, NeedId need) {
        Map<OfHub, Integer> counts = counts(actor, hub, "n.id = :need and ", Map.of("need", need.value()), 1);
        return Arrays.stream(OfHub.values())
                .filter(queue -> counts.getOrDefault(queue, 0) > 0)
                .findFirst();
    }

    private Map<OfHub, Integer> counts(
            Actor actor, HubId hub, String among, Map<String, Object> parameters, int limit) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.putAll(Map.of("hub", hub.value(), "now", clock.instant(), "own", own(actor)));
        List<OfHub> queues = List.of(OfHub.values());
        List<Integer> counted = NeedPolicy.triages(actor, hub)
                ? selection
                        .ofOwn(actor)
                        .counts(
                                queues.stream()
                                        .map(queue -> among + ofHub(queue))
                                        .toList(),
                                all,
                                limit)
                : Collections.nCopies(queues.size(), 0);
        Map<OfHub, Integer> counts = new EnumMap<>(OfHub.class);
        for (int i = 0; i < queues.size(); i++) {
            counts.put(queues.get(i), counted.get(i));
        }
        return counts;
    }

    /** Who keeps these needs of a hub; without those that nobody keeps, and empty for whoever does not coordinate it. */
    public Map<NeedId, PersonId> keepers(Actor actor, HubId hub, Collection<NeedId> ids) {
        return NeedPolicy.triages(actor, hub) ? needs.keepers(hub, ids) : Map.of();
    }

    /** One of the actor's own queues. */
    public List<Item> list(Actor actor, OfMine queue, int limit) {
        return !actor.isPerson()
                ? List.of()
                : selection.by(actor).list(queue.condition, parametersOf(queue, actor), queue.order, 0, limit).stream()
                        .map(NeedQueues::item)
                        .toList();
    }

    /** How many needs want something of the actor: of their own groups, and in triage of the hubs they coordinate. */
    public Tally countWaitingFor(Actor actor) {
        List<String> any = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        if (!actor.groupsWhere(Permission.RUN_GROUP).isEmpty()) {
            Stream.of(OfMine.TO_ANSWER, OfMine.DECLINED, OfMine.TO_CONFIRM)
                    .forEach(queue -> any.add("(" + queue.condition + ")"));
            parameters.putAll(parametersOf(OfMine.TO_CONFIRM, actor));
        }
        if (!actor.hubsWhere(Permission.TRIAGE_NEEDS).isEmpty()) {
            any.add("(" + OfHub.TRIAGE.condition + " and n.hub_id = any(:triagedHubs))");
            parameters.put("own", own(actor));
        }
        return any.isEmpty()
                ? Tally.NONE
                : selection.ofOwn(actor).tally(String.join(" or ", any), parameters, Tally.FAR_ENOUGH + 1);
    }

    /** The groups for which the actor speaks. */
    private static UUID[] own(Actor actor) {
        return Id.array(actor.groupsWhere(Permission.RUN_GROUP));
    }

    private static String ofHub(OfHub queue) {
        return "n.hub_id = :hub and " + queue.condition;
    }

    private Map<String, Object> parametersOf(Actor actor, OfHub queue, HubId hub) {
        Map<String, Object> parameters = new HashMap<>(Map.of("hub", hub.value()));
        if (queue == OfHub.STALE) {
            parameters.put("now", clock.instant());
        }
        if (queue == OfHub.TRIAGE) {
            parameters.put("own", own(actor));
        }
        return parameters;
    }

    private Map<String, Object> parametersOf(OfMine queue, Actor actor) {
        Map<String, Object> parameters = new HashMap<>();
        if (queue == OfMine.KEPT) {
            parameters.put("me", actor.id().value());
        } else {
            parameters.put("own", own(actor));
        }
        if (queue == OfMine.TO_CONFIRM) {
            parameters.put("soon", clock.instant().plus(SOON));
        }
        return parameters;
    }

    private static Item item(NeedSelection.Raw raw) {
        Standing standing = raw.standing();
        Instant due = standing.state() == NeedState.OPEN ? raw.staleAt() : raw.remindAt();
        return new Item(
                raw.id(),
                standing.hub(),
                raw.title(),
                standing.state(),
                raw.urgency(),
                raw.stateSince(),
                due,
                raw.keeper());
    }
}
