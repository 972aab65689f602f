package org.manyhands.hubs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Permission;
import org.manyhands.shared.UtcDay;
import org.manyhands.shared.id.HubId;

/** Reads of hubs, each from its reader's point of view. */
@ApplicationScoped
public class HubBoard {

    private final Hubs hubs;
    private final Memberships memberships;

    @Inject
    HubBoard(Hubs hubs, Memberships memberships) {
        this.hubs = hubs;
        this.memberships = memberships;
    }

    /**
     * The reader's hubs, and a page of those they can ask to join, by name. Three queries.
     *
     * @param page from 0
     */
    public HubList list(Actor actor, int page) {
        Map<UUID, Membership> latest = latest(actor);
        Set<UUID> own = new HashSet<>(raw(actor.hubsWhere(Permission.TAKE_PART)));
        latest.values().stream()
                .filter(membership -> !membership.state().isOver())
                .forEach(membership -> own.add(membership.hub().value()));
        // An empty "in" needs something in it that no hub has.
        Collection<UUID> not = own.isEmpty() ? List.of(new UUID(0, 0)) : own;
        var open = hubs.find("listed and id not in ?1 order by lower(name)", not);
        return new HubList(
                cards(byName(hubs.of(own.stream().map(HubId::new).toList())), actor, latest),
                cards(open.page(page, HubList.SIZE).list(), actor, latest),
                open.count());
    }

    /**
     * The hub's page.
     *
     * @throws Absent if the hub is not listed and the reader has nothing to do with it
     */
    public HubView see(Actor actor, HubId id) {
        Hub hub = hubs.get(id);
        Optional<Membership> own = own(actor, id);
        if (!isSeen(hub, actor, own)) {
            throw new Absent();
        }
        return view(hub, actor, own);
    }

    /** The hub in short, if the reader may know of it: for whoever names it to them. */
    public Optional<HubSummary> find(Actor actor, HubId id) {
        return hubs.findByIdOptional(id.value())
                .filter(hub -> isSeen(hub, actor, own(actor, id)))
                .map(Hub::summary);
    }

    private static boolean isSeen(Hub hub, Actor actor, Optional<Membership> own) {
        return HubPolicy.see(
                actor, hub.isListed(), hub.id(), own.map(Membership::state).orElse(null));
    }

    /**
     * The settings, for a coordinator to change.
     *
     * @throws Absent for everybody else
     */
    public HubView settings(Actor actor, HubId id) {
        HubPolicy.change(actor, id, false).orAbsent();
        return see(actor, id);
    }

    /** The hubs in which the reader takes part, by name; for the masthead. One query, none for a stranger. */
    public List<HubCard> takingPart(Actor actor) {
        Set<HubId> ids = actor.hubsWhere(Permission.TAKE_PART);
        return ids.isEmpty() ? List.of() : cards(byName(hubs.of(ids)), actor, Map.of());
    }

    HubView view(Hub hub, Actor actor, Optional<Membership> own) {
        return new HubView(hub.summary(), hub.settings(), hub.version(), standing(actor, hub.id(), own.orElse(null)));
    }

    Optional<Membership> own(Actor actor, HubId hub) {
        return actor.isPerson() ? memberships.latest(hub, actor.id()) : Optional.empty();
    }

    private static List<Hub> byName(List<Hub> hubs) {
        return hubs.stream()
                .sorted(Comparator.comparing(hub -> hub.summary().name(), String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private static List<HubCard> cards(List<Hub> hubs, Actor actor, Map<UUID, Membership> latest) {
        return hubs.stream()
                .map(Hub::summary)
                .map(hub -> new HubCard(
                        hub.id(),
                        hub.name(),
                        hub.mode(),
                        hub.languages(),
                        hub.place(),
                        standing(actor, hub.id(), latest.get(hub.id().value()))))
                .toList();
    }

    private static HubStanding standing(Actor actor, HubId hub, @Nullable Membership own) {
        return new HubStanding(
                own == null ? null : own.state(),
                own == null ? null : UtcDay.of(own.since()),
                actor.may(Permission.TAKE_PART, hub));
    }

    private Map<UUID, Membership> latest(Actor actor) {
        Map<UUID, Membership> latest = new HashMap<>();
        if (actor.isPerson()) {
            memberships
                    .list("personId = ?1 order by appliedAt, since", actor.id().value())
                    .forEach(membership -> latest.put(membership.hub().value(), membership));
        }
        return latest;
    }

    private static Set<UUID> raw(Collection<HubId> ids) {
        return ids.stream().map(HubId::value).collect(Collectors.toSet());
    }
}
