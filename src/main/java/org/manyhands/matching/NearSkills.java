package org.manyhands.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.manyhands.skills.Skill;
import org.manyhands.skills.SkillId;
import org.manyhands.skills.Taxonomy;

/** Which skills are worth looking at for a wanted one: those that the taxonomy joins to it. The taxonomy never changes while the site runs. */
@ApplicationScoped
class NearSkills {

    private final Taxonomy taxonomy;
    private final Map<SkillId, List<String>> near = new ConcurrentHashMap<>();

    @Inject
    NearSkills(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** The codes of all skills that come near this one, itself among them. */
    List<String> of(SkillId wanted) {
        return near.computeIfAbsent(wanted, this::codes);
    }

    /** The codes of this skill and all its narrower kinds: whoever offers one of these comes before whoever does not. */
    List<String> serving(SkillId wanted) {
        return taxonomy.serving(wanted).stream().map(SkillId::code).toList();
    }

    private List<String> codes(SkillId wanted) {
        return taxonomy.all().stream()
                .map(Skill::id)
                .filter(other -> taxonomy.nearness(wanted, other).isNear())
                .map(SkillId::code)
                .toList();
    }

    /** The codes of all skills for which this one comes near: what somebody who offers it may be wanted for. */
    List<SkillId> servedBy(SkillId offered) {
        return taxonomy.all().stream()
                .map(Skill::id)
                .filter(wanted -> taxonomy.nearness(wanted, offered).isNear())
                .toList();
    }
}
