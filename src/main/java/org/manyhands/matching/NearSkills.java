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
    private final Map<SkillId, List<String>> wantedFor = new ConcurrentHashMap<>();

    @Inject
    NearSkills(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** The codes of all skills that come near this one, itself among them. */
    List<String> of(SkillId wanted) {
        return wantedFor.computeIfAbsent(wanted, skill -> taxonomy.all().stream()
                .map(Skill::id)
                .filter(other -> taxonomy.nearness(skill, other).isNear())
                .map(SkillId::code)
                .toList());
    }

    /** The codes of all skills for which this one comes near: what somebody who offers it may be wanted for. */
    List<SkillId> servedBy(SkillId offered) {
        return taxonomy.all().stream()
                .map(Skill::id)
                .filter(wanted -> taxonomy.nearness(wanted, offered).isNear())
                .toList();
    }
}
