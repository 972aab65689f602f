package org.manyhands.groups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Permission;
import org.manyhands.shared.Tally;
import org.manyhands.shared.UtcDay;
import org.manyhands.shared.Waiting;
import org.manyhands.shared.id.GroupId;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.Id;

/** What waits around groups, for My work and the desk. */
@ApplicationScoped
public class GroupWaiting {

    private final EntityManager entities;

    @Inject
    GroupWaiting(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * What waits for the actor: groups that ask the hubs they coordinate for trust, a line a hub; groups that asked the
     * actor to speak for them; and groups they speak for that the hub does not or no longer trust, until they ask again or leave
     * it at that. About a group that they speak for themselves another coordinator decides. Three queries at most, none for a
     * stranger.
     */
    public List<Waiting> of(Actor actor) {
        if (!actor.isPerson()) {
            return List.of();
        }
        List<Waiting> waiting = new ArrayList<>(invitations(actor));
        waiting.addAll(refused(actor));
        waiting.addAll(accreditations(actor, actor.hubsWhere(Permission.TAKE_IN_PEOPLE)));
        return waiting;
    }

    /** For how many groups that stands; every page asks. */
    public Tally count(Actor actor) {
        if (!actor.isPerson()) {
            return Tally.NONE;
        }
        List<String> counts = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        counts.add("(select count(*) from group_organiser where person_id = :groupsInvited and state = 'INVITED')");
        parameters.put("groupsInvited", actor.id().value());
        UUID[] own = Id.array(actor.groupsWhere(Permission.RUN_GROUP));
        UUID[] hubs = Id.array(actor.hubsWhere(Permission.TAKE_IN_PEOPLE));
        if (own.length > 0) {
            counts.add(
                    "(select count(*) from community_group where id = any(:groupsOwn) and state = any(:groupsRefused))");
            parameters.put(
                    "groupsRefused",
                    GroupMove.LET_BE.from().stream().map(GroupState::name).toArray(String[]::new));
        }
        if (hubs.length > 0) {
            counts.add(
                    "(select count(*) from community_group where hub_id = any(:groupsAsked) and state = 'ASKED' and id <> all(:groupsOwn))");
            parameters.put("groupsAsked", hubs);
        }
        if (own.length > 0 || hubs.length > 0) {
            parameters.put("groupsOwn", own);
        }
        return new Tally(counts.stream().collect(Collectors.joining(" + ", "(", ")")), parameters);
    }

    /** The groups that ask one hub for trust: a line, or none. One query at most. */
    public List<Waiting> at(Actor actor, HubId hub) {
        return accreditations(actor, GroupPolicy.coordinates(actor, hub) ? Set.of(hub) : Set.of());
    }

    /** What the actor waits for: the hub's answer about groups they speak for. One query at most. */
    public List<Waiting> awaitedBy(Actor actor) {
        return ofOwn(actor, Set.of(GroupState.ASKED)).stream()
                .map(row -> one("groups:waiting_own", List.of(name(row)), address(row), row))
                .toList();
    }

    /** The trusted groups that the actor speaks for, as a way to post a first need. One query at most. */
    public List<Waiting> accredited(Actor actor) {
        return ofOwn(actor, Set.of(GroupState.ACCREDITED)).stream()
                .map(row -> one("groups:waiting_first_need", List.of(name(row)), "/needs/new", row))
                .toList();
    }

    private List<Waiting> invitations(Actor actor) {
        Stream<Tuple> rows = entities
                .createQuery("""
                        select g.id, case when g.nameHidden = true then g.alias else g.name end, o.since
                        from Organiser o join CommunityGroup g on g.id = o.groupId
                        where o.personId = :person and o.state = :invited order by o.since
                        """, Tuple.class)
                .setParameter("person", actor.id().value())
                .setParameter("invited", OrganiserState.INVITED)
                .getResultList()
                .stream();
        return rows.map(row -> one("groups:waiting_invitation", List.of(name(row)), address(row), row))
                .toList();
    }

    /** One line a group to which the hub said no: its page says why, and what can be done. */
    private List<Waiting> refused(Actor actor) {
        return ofOwn(actor, GroupMove.LET_BE.from()).stream()
                .map(row -> one(
                        "groups:waiting_refused", List.of(row.get(3, GroupState.class), name(row)), address(row), row))
                .toList();
    }

    /** The groups that the actor speaks for and that are in one of these states, longest there first. */
    private List<Tuple> ofOwn(Actor actor, Set<GroupState> states) {
        Set<UUID> own = own(actor);
        return own.isEmpty()
                ? List.of()
                : entities.createQuery("""
                                select g.id, g.name, g.since, g.state from CommunityGroup g
                                where g.id in :own and g.state in :states order by g.since
                                """, Tuple.class)
                        .setParameter("own", own)
                        .setParameter("states", states)
                        .getResultList();
    }

    private static Set<UUID> own(Actor actor) {
        return actor.groupsWhere(Permission.RUN_GROUP).stream()
                .map(GroupId::value)
                .collect(Collectors.toSet());
    }

    /** The hub's answer is due when its answers to people are: it says how many days it takes. */
    private List<Waiting> accreditations(Actor actor, Set<HubId> hubs) {
        if (hubs.isEmpty()) {
            return List.of();
        }
        Set<UUID> own = own(actor);
        var query = entities.createQuery("""
                        select g.hubId, count(g), min(g.since), min(g.name), h.answerDays
                        from CommunityGroup g join Hub h on h.id = g.hubId
                        where g.hubId in :hubs and g.state = :asked%s
                        group by g.hubId, h.answerDays order by min(g.since)
                        """.formatted(own.isEmpty() ? "" : " and g.id not in :own"), Tuple.class)
                .setParameter("hubs", hubs.stream().map(HubId::value).collect(Collectors.toSet()))
                .setParameter("asked", GroupState.ASKED);
        if (!own.isEmpty()) {
            query.setParameter("own", own);
        }
        Stream<Tuple> rows = query.getResultList().stream();
        return rows.map(row -> {
                    int count = Math.toIntExact(row.get(1, Long.class));
                    LocalDate since = UtcDay.of(row.get(2, Instant.class));
                    return new Waiting(
                            "groups:waiting_accreditations",
                            List.of(count, row.get(3, String.class)),
                            "/hubs/" + row.get(0, UUID.class) + "/groups",
                            since,
                            since.plusDays(row.get(4, Integer.class)),
                            count);
                })
                .toList();
    }

    private static Waiting one(String text, List<Object> arguments, String address, Tuple row) {
        return new Waiting(text, arguments, address, UtcDay.of(row.get(2, Instant.class)), null, 1);
    }

    private static String name(Tuple row) {
        return row.get(1, String.class);
    }

    private static String address(Tuple row) {
        return "/groups/" + row.get(0, UUID.class);
    }
}
