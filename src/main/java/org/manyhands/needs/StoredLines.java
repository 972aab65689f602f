package org.manyhands.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.id.Id;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.id.NeedLineId;
import org.manyhands.skills.Level;
import org.manyhands.skills.ResourceKind;
import org.manyhands.skills.SkillId;

/** Lines as stored, of several needs at once. Who asks has made sure that the reader may see the needs. */
@ApplicationScoped
class StoredLines {

    /** One line; of skill, level, resource and thing those that its kind has. */
    record Line(
            NeedId need,
            NeedLineId id,
            LineKind kind,
            @Nullable SkillId skill,
            @Nullable Level level,
            @Nullable ResourceKind resource,
            @Nullable String thing,
            int quantity) {}

    private final EntityManager entities;

    @Inject
    StoredLines(EntityManager entities) {
        this.entities = entities;
    }

    /** The lines of these needs, those of one need in their order. One query. */
    List<Line> of(Collection<NeedId> needs) {
        if (needs.isEmpty()) {
            return List.of();
        }
        // Plain SQL with one array: "in" with a list is translated anew each time, and every list of needs comes here.
        List<?> rows = entities.createNativeQuery("""
                        select need_id, id, kind, skill, level, resource, thing, quantity
                        from need_line where need_id = any(:needs) order by position
                        """, Tuple.class)
                .setParameter("needs", Id.array(needs))
                .getResultList();
        return rows.stream().map(row -> line((Tuple) row)).toList();
    }

    private static Line line(Tuple row) {
        String skill = row.get("skill", String.class);
        String level = row.get("level", String.class);
        String resource = row.get("resource", String.class);
        return new Line(
                new NeedId(row.get("need_id", UUID.class)),
                new NeedLineId(row.get("id", UUID.class)),
                LineKind.valueOf(row.get("kind", String.class)),
                skill == null ? null : new SkillId(skill),
                level == null ? null : Level.valueOf(level),
                resource == null ? null : ResourceKind.valueOf(resource),
                row.get("thing", String.class),
                row.get("quantity", Number.class).intValue());
    }
}
