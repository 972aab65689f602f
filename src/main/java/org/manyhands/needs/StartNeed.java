package org.manyhands.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.manyhands.groups.GroupDirectory;
import org.manyhands.groups.GroupSummary;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Permission;
import org.manyhands.shared.id.GroupId;
import org.manyhands.shared.id.NeedId;

/** Begins an empty draft for a group: an organiser types it, or a coordinator writes down what the group says. */
@ApplicationScoped
public class StartNeed {

    private final Needs needs;
    private final NeedTransitions transitions;
    private final GroupDirectory groups;
    private final Clock clock;

    @Inject
    StartNeed(Needs needs, NeedTransitions transitions, GroupDirectory groups, Clock clock) {
        this.needs = needs;
        this.transitions = transitions;
        this.groups = groups;
        this.clock = clock;
    }

    /**
     * The groups for which somebody can begin needs, each part by name.
     *
     * @param own those that they speak for
     * @param others those that the hubs they coordinate trust: to write down what they say
     */
    public record Groups(List<GroupSummary> own, List<GroupSummary> others) {}

    /** Whether the actor can begin needs, though there may be no group yet to begin one for. */
    public static boolean isOpenTo(Actor actor) {
        return NeedPolicy.startsAny(actor);
    }

    /** For which groups the actor can begin needs. A query, and one for each hub that they coordinate. */
    public Groups groups(Actor actor) {
        List<GroupSummary> own = groups.runBy(actor);
        List<GroupSummary> others = actor.hubsWhere(Permission.TRIAGE_NEEDS).stream()
                .flatMap(hub -> groups.inHub(hub).stream())
                .filter(group -> !own.contains(group))
                .toList();
        return new Groups(own, others);
    }

    /**
     * Begins it; where the actor has begun one like it for this group and saved nothing in it, that one goes on. Whoever goes back and begins
     * again would otherwise fill their list with drafts that nobody can tell apart.
     *
     * @throws Absent if the actor can write for no such group
     */
    @Transactional
    public NeedId handle(Actor actor, GroupId groupId) {
        GroupSummary group = groups.find(groupId).orElseThrow(Absent::new);
        if (!NeedPolicy.starts(actor, group)) {
            throw new Absent();
        }
        Provenance provenance =
                actor.may(Permission.RUN_GROUP, groupId) ? Provenance.typed() : Provenance.phone(actor.id());
        Exposure exposure = Exposure.least(group.sensitivity());
        return needs.untouchedDrafts(groupId, actor.id()).stream()
                .filter(draft -> draft.provenance().equals(provenance)
                        && draft.exposure().equals(exposure))
                .findFirst()
                .map(Need::id)
                .orElseGet(() -> begin(actor, group, provenance, exposure));
    }

    private NeedId begin(Actor actor, GroupSummary group, Provenance provenance, Exposure exposure) {
        Need need = new Need(group.hub(), group.id(), provenance, exposure, actor.id(), clock.instant());
        needs.persist(need);
        transitions.note(need, NeedAct.STARTED, actor.id(), NeedTransitions.Why.UNSAID);
        return need.id();
    }
}
