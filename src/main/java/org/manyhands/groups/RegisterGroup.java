package org.manyhands.groups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Verdict;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.jobs.OneAtATime;

/**
 * A member asks the hub to trust a group, and speaks for it from now on: its needs can be drafted at once and sent in once
 * it is accredited. A coordinator who does this writes the group down and does not speak for it: nobody triages their own
 * needs.
 */
@ApplicationScoped
public class RegisterGroup {

    private final CommunityGroups groups;
    private final Organisers organisers;
    private final GroupTransitions transitions;
    private final OneAtATime oneAtATime;

    @Inject
    RegisterGroup(CommunityGroups groups, Organisers organisers, GroupTransitions transitions, OneAtATime oneAtATime) {
        this.groups = groups;
        this.organisers = organisers;
        this.transitions = transitions;
        this.oneAtATime = oneAtATime;
    }

    /** Whether the actor can register groups with this hub, for pages that would lead there. */
    public static boolean isOpenTo(Actor actor, HubId hub) {
        return GroupPolicy.everRegisters(actor, hub);
    }

    /** Whether the actor writes groups down for others, and does not speak for them. */
    public static boolean isForOthers(Actor actor, HubId hub) {
        return GroupPolicy.coordinates(actor, hub);
    }

    /** Registers it; absent for who takes no part in the hub. */
    @Transactional
    public GroupOutcome handle(Actor actor, HubId hub, GroupDetails details) {
        oneAtATime.await("groups.register." + actor.id());
        groups.holdNames(hub);
        boolean taken = !details.nameHidden() && groups.isTaken(hub, details.name(), null);
        Verdict<GroupRefusal> verdict = GroupPolicy.register(actor, hub, taken, organisers.asked(actor.id()))
                .orAbsent();
        if (verdict instanceof Verdict.Refused<GroupRefusal>(GroupRefusal why)) {
            return new GroupOutcome.Refused(why);
        }
        if (details.isAliasTelling()) {
            return new GroupOutcome.Refused(GroupRefusal.ALIAS_TELLS_NAME);
        }
        if (isForOthers(actor, hub)) {
            return new GroupOutcome.Done(
                    transitions.begin(hub, details, GroupMove.NOTE, actor.id()).id());
        }
        CommunityGroup group = transitions.begin(hub, details, GroupMove.ASK, actor.id());
        transitions.found(group, actor.id());
        return new GroupOutcome.Done(group.id());
    }
}
