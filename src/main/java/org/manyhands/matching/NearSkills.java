package org.manyhands.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.manyhands.skills.Nearness;
import org.manyhands.skills.Skill;
import org.manyhands.skills.SkillId;
import org.manyhands.skills.Taxonomy;

/** Which skills are worth looking at for a wanted one: those that the taxonomy joins to it. The taxonomy never changes while the site runs. */
@ApplicationScoped
class NearSkills {

    private final Taxonomy taxonomy;
    private final Map<SkillId, List<String>> near = new ConcurrentHashMap<>();
    private final Map<SkillId, List<String>> serving = new ConcurrentHashMap<>();

    @Inject
    NearSkills(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** The codes of all skills that come near this one, itself among them. */
    List<String> of(SkillId wanted) {
        return near.computeIfAbsent(wanted, skill -> codes(skill, Nearness::isNear));
    }

    /** The codes of this skill and all its narrower kinds: whoever offers one of these comes before whoever does not. */
    List<String> serving(SkillId wanted) {
        return serving.computeIfAbsent(wanted, skill -> codes(skill, Nearness::serves));
    }

    private List<String> codes(SkillId wanted, Predicate<Nearness> enough) {
        return taxonomy.all().stream()
                .map(Skill::id)
                .filter(other -> enough.test(taxonomy.nearness(wanted, other)))
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
