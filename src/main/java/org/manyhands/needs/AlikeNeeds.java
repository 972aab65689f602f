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
import org.manyhands.shared.id.NeedId;

/**
 * Needs of the same hub that could be the same need told twice, each with why. Titles are compared by the share of
 * three-letter pieces they have in common (PostgreSQL's {@code pg_trgm}); a like title alone is enough, otherwise a shared
 * skill together with the same group or the same place.
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

    /** Of 1: where two short titles begin to say the same thing, found by trying on the imported files. */
    private static final double LIKE_TITLE = 0.4;

    private static final int MOST = 5;

    private static final String FACETS = """
            select n.id,
                   similarity(n.title_words, me.title_words) >= :like as title,
                   exists (select from need_line a join need_line b on a.skill = b.skill
                           where a.need_id = n.id and b.need_id = me.id) as skills,
                   n.group_id = me.group_id as same_group,
                   coalesce(n.place_id = me.place_id, false) as place,
                   similarity(n.title_words, me.title_words) as likeness
            from need me join need n on n.hub_id = me.hub_id and n.id <> me.id
            where me.id = :need and n.state in ('SUBMITTED', 'NEEDS_INFO', 'OPEN', 'ON_HOLD')
            """;

    private final Needs needs;
    private final EntityManager entities;
    private final NeedSelection selection;
    private final NeedRows rows;

    @Inject
    AlikeNeeds(Needs needs, EntityManager entities, NeedSelection selection, NeedRows rows) {
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
        UUID[] ids = found.stream().map(one -> one.id().value()).toArray(UUID[]::new);
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
        var query = entities.createNativeQuery(
                        "select * from (" + FACETS + ") alike where title or (skills and (same_group or place))"
                                + " order by likeness desc, id limit 50",
                        Tuple.class)
                .setParameter("need", id.value())
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
