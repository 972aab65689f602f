package org.manyhands.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.manyhands.shared.Actor;
import org.manyhands.shared.id.Id;
import org.manyhands.shared.id.NeedId;

/**
 * Needs of the same hub that could be the same need told twice, each with why. Titles are compared by the share of
 * three-letter pieces they have in common (PostgreSQL's {@code pg_trgm}). Tried on the 489 titles of the volunteer
 * opportunities of New York: of the pairs that share 0.6 and more, nearly all are one thing at two places or times; between
 * 0.4 and 0.6 it is mostly one word, "volunteer" or "assistant", so there a skill must be shared as well.
 */
@ApplicationScoped
public class AlikeNeeds {

    /** What two needs have in common. */
    public enum Facet {
        TITLE,
        SKILLS,
        GROUP,
        PLACE
    }

    /** A need that could be the same, with what it has in common. */
    public record Alike(NeedRow need, Set<Facet> facets) {
        public Alike {
            facets = Set.copyOf(facets);
        }
    }

    /** Of 1: alike enough alone. */
    private static final double SAME_TITLE = 0.6;

    /** Of 1: alike enough together with a skill. */
    private static final double LIKE_TITLE = 0.4;

    private static final int MOST = 5;

    /** Both halves begin at an index, the pieces of the title and the skills, and are cut; {@code %} means 0.3 and more. */
    private static final String CANDIDATES = """
            with me as (select * from need where id = :need),
            skilled as (
                select distinct b.need_id from need_line a join need_line b on b.skill = a.skill where a.need_id = :need
            ),
            titled as (
                select n.id from need n, me
                where n.hub_id = me.hub_id and n.id <> me.id and n.title_words % me.title_words
                and n.state in ('SUBMITTED', 'NEEDS_INFO', 'OPEN', 'ON_HOLD')
                order by similarity(n.title_words, me.title_words) desc, n.id limit 50
            ),
            placed as (
                select n.id from need n join skilled s on s.need_id = n.id, me
                where n.group_id = me.group_id and n.id <> me.id and n.place_id = me.place_id
                and n.state in ('SUBMITTED', 'NEEDS_INFO', 'OPEN', 'ON_HOLD')
                order by n.state_since desc, n.id limit 50
            ),
            compared as (
                select n.id, similarity(n.title_words, me.title_words) as likeness, n.group_id = me.group_id as same_group,
                       coalesce(n.place_id = me.place_id, false) as place, n.id in (select need_id from skilled) as skills
                from need n, me where n.id in (select id from titled union select id from placed)
            )
            select id, likeness, likeness >= :like as title, skills, same_group, place from compared
            where likeness >= :same or skills and (likeness >= :like or same_group and place)
            """;

    private final Needs needs;
    private final EntityManager entities;
    private final NeedSelection selection;
    private final NeedRowAssembler rows;

    @Inject
    AlikeNeeds(Needs needs, EntityManager entities, NeedSelection selection, NeedRowAssembler rows) {
        this.needs = needs;
        this.entities = entities;
        this.selection = selection;
        this.rows = rows;
    }

    /** At most five, those with most in common first; only such as exist for the actor. */
    public List<Alike> of(Actor actor, NeedId id, Locale locale) {
        if (needs.find(actor, id).isEmpty()) {
            return List.of();
        }
        List<Found> found = found(id);
        if (found.isEmpty()) {
            return List.of();
        }
        UUID[] ids = Id.array(found.stream().map(Found::id).toList());
        Map<NeedId, NeedRow> visible = rows
                .of(selection.by(actor).list("n.id = any(:alike)", Map.of("alike", ids), "n.id", 0, ids.length), locale)
                .stream()
                .collect(Collectors.toMap(NeedRow::id, Function.identity()));
        return found.stream()
                .map(one -> {
                    NeedRow row = visible.get(one.id());
                    return row == null ? null : new Alike(row, one.facets());
                })
                .filter(Objects::nonNull)
                .toList();
    }

    private record Found(NeedId id, Set<Facet> facets, double likeness) {}

    private List<Found> found(NeedId id) {
        var query = entities.createNativeQuery(CANDIDATES, Tuple.class)
                .setParameter("need", id.value())
                .setParameter("same", SAME_TITLE)
                .setParameter("like", LIKE_TITLE);
        List<Found> found = new ArrayList<>();
        for (Object row : query.getResultList()) {
            found.add(found((Tuple) row));
        }
        found.sort(Comparator.comparingInt((Found one) -> -one.facets().size())
                .thenComparingDouble(one -> -one.likeness())
                .thenComparing(one -> one.id().value()));
        return found.subList(0, Math.min(MOST, found.size()));
    }

    private static Found found(Tuple row) {
        Set<Facet> facets = EnumSet.noneOf(Facet.class);
        add(facets, Facet.TITLE, row.get("title", Boolean.class));
        add(facets, Facet.SKILLS, row.get("skills", Boolean.class));
        add(facets, Facet.GROUP, row.get("same_group", Boolean.class));
        add(facets, Facet.PLACE, row.get("place", Boolean.class));
        return new Found(
                new NeedId(row.get("id", UUID.class)),
                facets,
                row.get("likeness", Number.class).doubleValue());
    }

    private static void add(Set<Facet> facets, Facet facet, boolean held) {
        if (held) {
            facets.add(facet);
        }
    }
}
