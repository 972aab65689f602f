package org.manyhands.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.id.NeedLineId;
import org.manyhands.skills.Level;
import org.manyhands.skills.ResourceKind;
import org.manyhands.skills.Skill;
import org.manyhands.skills.SkillId;
import org.manyhands.skills.Taxonomy;

/** Lines of several needs at once, fit to show: two queries however many there are. */
@ApplicationScoped
class NeedLines {

    private final EntityManager entities;
    private final NeedMatches matches;
    private final Taxonomy taxonomy;

    @Inject
    NeedLines(EntityManager entities, NeedMatches matches, Taxonomy taxonomy) {
        this.entities = entities;
        this.matches = matches;
        this.taxonomy = taxonomy;
    }

    /** The lines of these needs in their order. The caller has made sure that the reader may see the needs. */
    Map<NeedId, List<LineShown>> of(Collection<NeedId> needs, Locale locale) {
        if (needs.isEmpty()) {
            return Map.of();
        }
        List<Object[]> rows = entities.createQuery(
                        "select l.need.id, l.id, l.kind, l.skill, l.level, l.resource, l.thing, l.quantity from NeedLine l"
                                + " where l.need.id in :needs order by l.position",
                        Object[].class)
                .setParameter("needs", needs.stream().map(NeedId::value).toList())
                .getResultList();
        Map<NeedLineId, Integer> agreed = matches.agreed(
                rows.stream().map(row -> new NeedLineId((UUID) row[1])).toList());
        Map<NeedId, List<LineShown>> lines = new HashMap<>();
        for (Object[] row : rows) {
            lines.computeIfAbsent(new NeedId((UUID) row[0]), unused -> new ArrayList<>())
                    .add(shown(row, agreed, locale));
        }
        return lines;
    }

    private LineShown shown(Object[] row, Map<NeedLineId, Integer> agreed, Locale locale) {
        NeedLineId id = new NeedLineId((UUID) row[1]);
        SkillId skill = row[3] == null ? null : new SkillId((String) row[3]);
        return new LineShown(
                id,
                (LineKind) row[2],
                skill == null ? (String) row[6] : label(skill, locale),
                skill,
                (Level) row[4],
                (ResourceKind) row[5],
                (int) row[7],
                agreed.getOrDefault(id, 0));
    }

    /** A skill that has left the taxonomy is still told, by its code. */
    String label(SkillId skill, Locale locale) {
        return taxonomy.find(skill).map((Skill known) -> known.label(locale)).orElseGet(skill::code);
    }
}
