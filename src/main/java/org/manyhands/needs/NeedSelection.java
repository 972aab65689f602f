package org.manyhands.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.manyhands.hubs.Sensitivity;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Tally;
import org.manyhands.shared.TallyQuery;
import org.manyhands.shared.id.GroupId;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.id.PersonId;

/**
 * The one way to lists of needs for somebody: which exist for the actor, further conditions, an order. What a page tells of a need
 * comes through here or from {@link Needs}. Other features join {@code need} and {@code need_line} in SQL of their own to find and
 * to count what hangs on them; what they then show of a need they ask for here, by {@link NeedBoard#of} or {@link OpenLines}.
 */
@ApplicationScoped
class NeedSelection {

    /** What lists need of a need, before it is made fit to show. */
    record Raw(
            Standing standing,
            String title,
            @Nullable Integer hours,
            @Nullable LocalDate byWhen,
            Urgency urgency,
            boolean remote,
            @Nullable Integer placeId,
            List<String> languages,
            Instant stateSince,
            @Nullable Instant confirmedAt,
            @Nullable Instant staleAt,
            @Nullable Instant remindAt,
            @Nullable PersonId keeper,
            Sight sight) {

        NeedId id() {
            return standing.need();
        }
    }

    private static final String COLUMNS = """
            n.id, n.hub_id, n.group_id, n.state, n.sensitivity, n.on_web, n.vetted_may_see, n.origin,
            n.close_reason, n.title, n.hours, n.by_when, n.urgency, n.remote, n.place_id, n.languages,
            n.state_since, n.published_at, n.rewritten, n.confirmed_at, n.stale_at, n.remind_at, n.keeper_id
            """;

    private final EntityManager entities;
    private final NeedMatches matches;
    private final TallyQuery tallies;

    @Inject
    NeedSelection(EntityManager entities, NeedMatches matches, TallyQuery tallies) {
        this.entities = entities;
        this.matches = matches;
        this.tallies = tallies;
    }

    /** Begins with who asks; the one query for what they are tied to is made here. */
    Selected by(Actor actor) {
        Map<NeedId, NeedMatches.Tie> ties = actor.isPerson() ? matches.ties(actor.id()) : Map.of();
        return new Selected(actor, ties, Visibility.of(actor, ties.keySet()));
    }

    /** Only the needs of the groups that the actor speaks for and of the hubs they coordinate; no query for ties. */
    Selected ofOwn(Actor actor) {
        return new Selected(actor, Map.of(), Visibility.ofOwn(actor));
    }

    /** Needs as they exist for one actor. Conditions are SQL on {@code need n}, ours alone: values are named parameters. */
    final class Selected {

        private final Actor actor;
        private final Map<NeedId, NeedMatches.Tie> ties;
        private final Visibility visible;

        private Selected(Actor actor, Map<NeedId, NeedMatches.Tie> ties, Visibility visible) {
            this.actor = actor;
            this.ties = ties;
            this.visible = visible;
        }

        /** Those that fulfil the condition. */
        List<Raw> list(String condition, Map<String, Object> parameters, String order, int offset, int limit) {
            var query = entities.createNativeQuery(
                            "select " + COLUMNS + "from need n where " + visible.sql() + " and (" + condition
                                    + ") order by " + order,
                            Tuple.class)
                    .setFirstResult(offset)
                    .setMaxResults(limit);
            visible.parameters().forEach(query::setParameter);
            parameters.forEach(query::setParameter);
            return raws(query.getResultList());
        }

        /**
         * A page of those that fulfil the condition, and how many these are, in one query. It looks for ids first, and no
         * further than is counted: what conditions and orders of the board ask for stands in the index {@code need_board}, so
         * that only the rows of the page itself are fetched.
         *
         * @param mostCounted nobody reads further
         */
        Page page(
                String condition,
                Map<String, Object> parameters,
                String order,
                int offset,
                int limit,
                int mostCounted) {
            var query = entities.createNativeQuery(
                    "with found as materialized (select n.id, row_number() over (order by " + order
                            + ") as position from need n where " + visible.sql() + " and (" + condition + ") order by "
                            + order + " limit :mostCounted) select " + COLUMNS
                            + ", (select count(*) from found) as found from need n"
                            + " join found f on f.id = n.id where f.position > :offset and f.position <= :end"
                            + " order by f.position",
                    Tuple.class);
            visible.parameters().forEach(query::setParameter);
            parameters.forEach(query::setParameter);
            List<?> rows = query.setParameter("mostCounted", mostCounted)
                    .setParameter("offset", offset)
                    .setParameter("end", offset + limit)
                    .getResultList();
            if (rows.isEmpty()) {
                // Beyond the end, where only a typed address leads, the count is worth a query of its own.
                return new Page(List.of(), offset == 0 ? 0 : count(condition, parameters, mostCounted));
            }
            return new Page(
                    raws(rows),
                    ((Tuple) rows.getFirst()).get("found", Number.class).intValue());
        }

        private List<Raw> raws(List<?> rows) {
            return rows.stream().map(row -> raw(actor, ties, (Tuple) row)).toList();
        }

        /** How many fulfil the condition, counted up to a limit, because nobody reads further. */
        int count(String condition, Map<String, Object> parameters, int limit) {
            return Math.toIntExact(tallies.sum(List.of(tally(condition, parameters, limit))));
        }

        /** The same, to be asked for together with other numbers. */
        Tally tally(String condition, Map<String, Object> parameters, int limit) {
            return new Tally(counted(condition), all(parameters, limit));
        }

        /** How many needs fulfil each of the conditions, each counted up to a limit, in one query. */
        List<Integer> counts(List<String> conditions, Map<String, Object> parameters, int limit) {
            var query = entities.createNativeQuery(
                    conditions.stream()
                            .map(condition -> "cast(" + counted(condition) + " as integer)")
                            .collect(Collectors.joining(", ", "select ", "")),
                    Object[].class);
            all(parameters, limit).forEach(query::setParameter);
            return Arrays.stream((Object[]) query.getSingleResult())
                    .map(Integer.class::cast)
                    .toList();
        }

        private String counted(String condition) {
            return "(select count(*) from (select 1 from need n where " + visible.sql() + " and (" + condition
                    + ") limit :mostNeeds) counted)";
        }

        private Map<String, Object> all(Map<String, Object> parameters, int limit) {
            Map<String, Object> all = new HashMap<>(visible.parameters());
            all.putAll(parameters);
            all.put("mostNeeds", limit);
            return all;
        }
    }

    /** A page of needs, and how many there are in all, as far as they are counted. */
    record Page(List<Raw> rows, int found) {}

    private static Raw raw(Actor actor, Map<NeedId, NeedMatches.Tie> ties, Tuple row) {
        NeedId id = new NeedId(row.get("id", UUID.class));
        String closed = row.get("close_reason", String.class);
        Standing standing = new Standing(
                id,
                new HubId(row.get("hub_id", UUID.class)),
                new GroupId(row.get("group_id", UUID.class)),
                NeedState.valueOf(row.get("state", String.class)),
                new Exposure(
                        Sensitivity.valueOf(row.get("sensitivity", String.class)),
                        row.get("on_web", Boolean.class),
                        row.get("vetted_may_see", Boolean.class)),
                Origin.valueOf(row.get("origin", String.class)),
                row.get("published_at") != null && !row.get("rewritten", Boolean.class),
                closed == null ? null : CloseReason.valueOf(closed));
        Audience audience = Audience.of(actor, standing, ties.getOrDefault(id, NeedMatches.Tie.NONE));
        return new Raw(
                standing,
                row.get("title", String.class),
                row.get("hours", Integer.class),
                row.get("by_when", LocalDate.class),
                Urgency.valueOf(row.get("urgency", String.class)),
                row.get("remote", Boolean.class),
                row.get("place_id", Integer.class),
                Arrays.asList(row.get("languages", String[].class)),
                row.get("state_since", Instant.class),
                row.get("confirmed_at", Instant.class),
                row.get("stale_at", Instant.class),
                row.get("remind_at", Instant.class),
                person(row.get("keeper_id", UUID.class)),
                Sight.of(audience, standing)
                        .orElseThrow(() -> new IllegalStateException("seen by the database, not by the policy")));
    }

    private static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }
}
