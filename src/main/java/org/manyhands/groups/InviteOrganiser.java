package org.manyhands.groups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.manyhands.access.Grants;
import org.manyhands.people.Blocks;
import org.manyhands.people.Pseudonyms;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Permission;
import org.manyhands.shared.Scope;
import org.manyhands.shared.Verdict;
import org.manyhands.shared.id.GroupId;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.PersonId;

/** Somebody who speaks for a group, or a coordinator where nobody does, asks another member of the hub to speak for it. */
@ApplicationScoped
public class InviteOrganiser {

    private final CommunityGroups groups;
    private final Organisers organisers;
    private final GroupTransitions transitions;
    private final Pseudonyms pseudonyms;
    private final Grants grants;
    private final VoicesNow voices;
    private final Blocks blocks;

    @Inject
    InviteOrganiser(
            CommunityGroups groups,
            Organisers organisers,
            GroupTransitions transitions,
            Pseudonyms pseudonyms,
            Grants grants,
            VoicesNow voices,
            Blocks blocks) {
        this.groups = groups;
        this.organisers = organisers;
        this.transitions = transitions;
        this.pseudonyms = pseudonyms;
        this.grants = grants;
        this.voices = voices;
        this.blocks = blocks;
    }

    /**
     * Asks; absent for everybody else. Whether there is a person of that name who does not belong to the hub is not told, nor
     * whether one of the two has blocked the other.
     *
     * @param pseudonym the whole of it
     */
    @Transactional
    public GroupOutcome handle(Actor actor, GroupId id, String pseudonym) {
        CommunityGroup group = groups.hold(id);
        Verdict<GroupRefusal> asking = GroupPolicy.nameOthers(
                        actor, id, group.hub(), group.state(), voices.of(group, actor.id()))
                .orAbsent();
        if (asking instanceof Verdict.Refused<GroupRefusal>(GroupRefusal why)) {
            return new GroupOutcome.Refused(why);
        }
        Optional<PersonId> person = pseudonyms
                .named(pseudonym)
                .filter(each -> GroupPolicy.canBeAsked(takesPart(each, group.hub()), blocks.between(actor.id(), each)));
        if (person.isEmpty()) {
            return new GroupOutcome.Refused(GroupRefusal.NOBODY_OF_THAT_NAME);
        }
        Optional<OrganiserState> there = organisers.current(id, person.get()).map(Organiser::state);
        Verdict<GroupRefusal> verdict = GroupPolicy.invite(
                        actor, id, group.hub(), person.get(), there, coordinates(person.get(), group.hub()))
                .orAbsent();
        if (verdict instanceof Verdict.Refused<GroupRefusal>(GroupRefusal why)) {
            return new GroupOutcome.Refused(why);
        }
        transitions.ask(group, person.get(), actor.id());
        return new GroupOutcome.Done(id);
    }

    private boolean takesPart(PersonId person, HubId hub) {
        return grants.may(person, Permission.TAKE_PART, Scope.of(hub));
    }

    private boolean coordinates(PersonId person, HubId hub) {
        return grants.may(person, Permission.TAKE_IN_PEOPLE, Scope.of(hub));
    }
}
