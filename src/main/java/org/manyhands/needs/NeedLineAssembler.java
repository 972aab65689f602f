package org.manyhands.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.id.NeedLineId;
import org.manyhands.skills.Skill;
import org.manyhands.skills.SkillId;
import org.manyhands.skills.Taxonomy;

/** Lines of several needs at once, fit to show: two queries however many there are. */
@ApplicationScoped
class NeedLineAssembler {

    private final StoredLines lines;
    private final NeedMatches matches;
    private final Taxonomy taxonomy;

    @Inject
    NeedLineAssembler(StoredLines lines, NeedMatches matches, Taxonomy taxonomy) {
        this.lines = lines;
        this.matches = matches;
        this.taxonomy = taxonomy;
    }

    /** The lines of these needs in their order. The caller has made sure that the reader may see the needs. */
    Map<NeedId, List<LineShown>> of(Collection<NeedId> needs, Locale locale) {
        List<StoredLines.Line> stored = lines.of(needs);
        Map<NeedLineId, Integer> agreed =
                matches.agreed(stored.stream().map(StoredLines.Line::id).toList());
        Map<NeedId, List<LineShown>> shown = new HashMap<>();
        for (StoredLines.Line line : stored) {
            shown.computeIfAbsent(line.need(), unused -> new ArrayList<>())
                    .add(shown(line, agreed.getOrDefault(line.id(), 0), locale));
        }
        return shown;
    }

    private LineShown shown(StoredLines.Line line, int agreed, Locale locale) {
        SkillId skill = line.skill();
        return new LineShown(
                line.id(),
                line.kind(),
                skill == null ? Objects.requireNonNullElse(line.thing(), "") : label(skill, locale),
                skill,
                line.level(),
                line.resource(),
                line.quantity(),
                agreed);
    }

    /** As it stands within a sentence. A skill that has left the taxonomy is still told, by its code. */
    String label(SkillId skill, Locale locale) {
        return taxonomy.find(skill)
                .map((Skill known) -> known.inSentence(locale))
                .orElseGet(skill::code);
    }
}
