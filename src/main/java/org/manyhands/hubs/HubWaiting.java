package org.manyhands.hubs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Permission;
import org.manyhands.shared.Tally;
import org.manyhands.shared.UtcDay;
import org.manyhands.shared.Waiting;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.Id;

/** What waits in hubs, for My work and the desk. */
@ApplicationScoped
public class HubWaiting {

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    HubWaiting(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** What waits for the actor: people who ask to join the hubs they coordinate, a line a hub. One query at most. */
    public List<Waiting> of(Actor actor) {
        return applications(actor.hubsWhere(Permission.TAKE_IN_PEOPLE));
    }

    /** How many people that are; every page asks. */
    public Tally count(Actor actor) {
        UUID[] hubs = Id.array(actor.hubsWhere(Permission.TAKE_IN_PEOPLE));
        return hubs.length == 0
                ? Tally.NONE
                : new Tally(
                        "(select count(*) from membership where state = 'APPLIED' and hub_id = any(:hubsApplied))",
                        Map.of("hubsApplied", hubs));
    }

    /** The same for one hub: a line, or none. One query at most. */
    public List<Waiting> at(Actor actor, HubId hub) {
        return applications(HubPolicy.readPeople(actor, hub) ? Set.of(hub) : Set.of());
    }

    private List<Waiting> applications(Set<HubId> hubs) {
        return hubs.isEmpty()
                ? List.of()
                : entities
                        .createQuery("""
                                select h.id, h.name, h.answerDays, count(m), min(m.appliedAt)
                                from Membership m join Hub h on h.id = m.hubId
                                where m.state = APPLIED and m.hubId in :hubs
                                group by h.id, h.name, h.answerDays order by min(m.appliedAt)
                                """, Tuple.class)
                        .setParameter("hubs", hubs.stream().map(HubId::value).collect(Collectors.toSet()))
                        .getResultList()
                        .stream()
                        .map(HubWaiting::line)
                        .toList();
    }

    /** What the actor waits for: the answers of hubs they asked. One query, none for a stranger. */
    public List<Waiting> awaitedBy(Actor actor) {
        return !actor.isPerson()
                ? List.of()
                : entities
                        .createQuery("""
                                select h.id, h.name, m.appliedAt from Membership m join Hub h on h.id = m.hubId
                                where m.state = :applied and m.personId = :person order by m.appliedAt
                                """, Tuple.class)
                        .setParameter("applied", MembershipState.APPLIED)
                        .setParameter("person", actor.id().value())
                        .getResultList()
                        .stream()
                        .map(HubWaiting::ownApplication)
                        .toList();
    }

    /**
     * What hubs decided against the actor, as a way to the reason: a suspension as long as it lasts, a request that was
     * declined or a membership that was ended for as long as a declined person waits before asking again, and no longer
     * than until they have asked again. Who comes back would otherwise find nothing at all. One query, none for a stranger.
     */
    public List<Waiting> decidedAgainst(Actor actor) {
        return !actor.isPerson()
                ? List.of()
                : entities
                        .createQuery("""
                                select h.id, h.name, m.state, m.since from Membership m join Hub h on h.id = m.hubId
                                where m.personId = :person
                                and (m.state = SUSPENDED or m.state in (DECLINED, REMOVED) and m.since > :lately)
                                and not exists (select 1 from Membership later where later.hubId = m.hubId
                                    and later.personId = m.personId and later.appliedAt > m.appliedAt)
                                order by m.since
                                """, Tuple.class)
                        .setParameter("person", actor.id().value())
                        .setParameter("lately", clock.instant().minus(HubPolicy.PAUSE_AFTER_DECLINE))
                        .getResultList()
                        .stream()
                        .map(row -> new Waiting(
                                "hubs:waiting_decided_against",
                                List.of(row.get(2, MembershipState.class), row.get(1, String.class)),
                                "/hubs/" + row.get(0, UUID.class) + "/membership",
                                UtcDay.of(row.get(3, Instant.class)),
                                null,
                                1))
                        .toList();
    }

    /** The hubs that have taken the actor in, as a way to a first offer. One query. */
    public List<Waiting> takenIn(Actor actor) {
        return entities
                .createQuery("""
                        select h.id, h.name, m.since from Membership m join Hub h on h.id = m.hubId
                        where m.state = :active and m.personId = :person order by m.since
                        """, Tuple.class)
                .setParameter("active", MembershipState.ACTIVE)
                .setParameter("person", actor.id().value())
                .getResultList()
                .stream()
                .map(row -> new Waiting(
                        "hubs:waiting_first_offer",
                        List.of(row.get(1, String.class)),
                        "/offers/new",
                        UtcDay.of(row.get(2, Instant.class)),
                        null,
                        1))
                .toList();
    }

    private static Waiting line(Tuple row) {
        int count = Math.toIntExact(row.get(3, Long.class));
        LocalDate since = UtcDay.of(row.get(4, Instant.class));
        return new Waiting(
                "hubs:waiting_applications",
                List.of(count, row.get(1, String.class)),
                "/hubs/" + row.get(0, UUID.class) + "/applications",
                since,
                since.plusDays(row.get(2, Integer.class)),
                count);
    }

    private static Waiting ownApplication(Tuple row) {
        return new Waiting(
                "hubs:waiting_own",
                List.of(row.get(1, String.class)),
                "/hubs/" + row.get(0, UUID.class) + "/membership",
                UtcDay.of(row.get(2, Instant.class)),
                null,
                1);
    }
}
