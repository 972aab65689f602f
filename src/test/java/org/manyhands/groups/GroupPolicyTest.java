package org.manyhands.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Permission;
import org.manyhands.shared.Right;
import org.manyhands.shared.Scope;
import org.manyhands.shared.Verdict;
import org.manyhands.shared.id.GroupId;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.PersonId;

/** Who may do what with a group: who speaks for it, its hub's coordinators, members of the hub, and everybody else. */
class GroupPolicyTest {

    private static final HubId HUB = HubId.random();
    private static final GroupId GROUP = GroupId.random();
    private static final PersonId SOMEBODY = PersonId.random();

    private final Actor organiser = actor(new Right(Permission.RUN_GROUP, Scope.of(GROUP)));
    private final Actor coordinator =
            actor(new Right(Permission.TAKE_IN_PEOPLE, Scope.of(HUB)), new Right(Permission.TAKE_PART, Scope.of(HUB)));
    private final Actor both = actor(
            new Right(Permission.TAKE_IN_PEOPLE, Scope.of(HUB)), new Right(Permission.RUN_GROUP, Scope.of(GROUP)));
    private final Actor member = actor(new Right(Permission.TAKE_PART, Scope.of(HUB)));
    private final Actor outsider = actor(
            new Right(Permission.TAKE_PART, Scope.of(HubId.random())),
            new Right(Permission.TAKE_IN_PEOPLE, Scope.of(HubId.random())),
            new Right(Permission.IMPORT_NEEDS, Scope.of(HubId.random())),
            new Right(Permission.RUN_GROUP, Scope.of(GroupId.random())));

    @Test
    void members_of_the_hub_see_a_group_it_trusts_and_one_that_asks_them() {
        assertThat(see(member, GroupState.ACCREDITED, false)).isTrue();
        assertThat(see(member, GroupState.ASKED, true)).isTrue();
        assertThat(see(member, GroupState.ASKED, false)).isFalse();
        assertThat(see(outsider, GroupState.ACCREDITED, true)).isFalse();
        assertThat(see(Actor.anonymous(), GroupState.ACCREDITED, false)).isFalse();
    }

    @Test
    void who_speaks_for_it_and_coordinators_know_all_of_it() {
        for (Actor insider : List.of(organiser, coordinator)) {
            assertThat(GroupPolicy.know(insider, GROUP, HUB)).isTrue();
            assertThat(see(insider, GroupState.DECLINED, false)).isTrue();
        }
        for (Actor other : List.of(member, outsider, Actor.anonymous())) {
            assertThat(GroupPolicy.know(other, GROUP, HUB)).isFalse();
        }
    }

    @Test
    void whoever_takes_part_asks_for_three_groups_of_names_that_are_free() {
        assertThat(GroupPolicy.register(member, HUB, false, 2)).isEqualTo(Verdict.allowed());
        assertThat(GroupPolicy.register(member, HUB, false, 3)).isEqualTo(Verdict.refused(GroupRefusal.TOO_MANY_ASKED));
        assertThat(GroupPolicy.register(member, HUB, true, 0)).isEqualTo(Verdict.refused(GroupRefusal.NAME_TAKEN));
        assertThat(GroupPolicy.register(outsider, HUB, false, 0)).isEqualTo(Verdict.hidden());
        assertThat(GroupPolicy.register(Actor.anonymous(), HUB, false, 0)).isEqualTo(Verdict.hidden());
    }

    @Test
    void whoever_imports_needs_notes_groups() {
        assertThat(GroupPolicy.record(actor(new Right(Permission.IMPORT_NEEDS, Scope.of(HUB))), HUB))
                .isTrue();
        assertThat(GroupPolicy.record(member, HUB)).isFalse();
        assertThat(GroupPolicy.record(outsider, HUB)).isFalse();
    }

    @Test
    void only_who_speaks_for_it_changes_it() {
        assertThat(GroupPolicy.change(organiser, GROUP, false)).isEqualTo(Verdict.allowed());
        assertThat(GroupPolicy.change(organiser, GROUP, true)).isEqualTo(Verdict.refused(GroupRefusal.NAME_TAKEN));
        for (Actor other : List.of(coordinator, member, outsider, Actor.anonymous())) {
            assertThat(GroupPolicy.change(other, GROUP, false)).isEqualTo(Verdict.hidden());
        }
    }

    @Test
    void each_side_makes_its_own_moves_and_nobody_decides_about_their_own_group() {
        assertThat(GroupPolicy.move(organiser, GROUP, HUB, GroupMove.WITHDRAW, false))
                .isEqualTo(Verdict.allowed());
        assertThat(GroupPolicy.move(coordinator, GROUP, HUB, GroupMove.WITHDRAW, false))
                .isEqualTo(Verdict.hidden());
        assertThat(GroupPolicy.move(coordinator, GROUP, HUB, GroupMove.ACCREDIT, false))
                .isEqualTo(Verdict.allowed());
        assertThat(GroupPolicy.move(organiser, GROUP, HUB, GroupMove.ACCREDIT, false))
                .isEqualTo(Verdict.hidden());
        assertThat(GroupPolicy.move(both, GROUP, HUB, GroupMove.ACCREDIT, false))
                .isEqualTo(Verdict.refused(GroupRefusal.CONCERNS_YOURSELF));
        assertThat(GroupPolicy.move(coordinator, GROUP, HUB, GroupMove.ACCREDIT, true))
                .isEqualTo(Verdict.refused(GroupRefusal.NAME_TAKEN));
        assertThat(GroupPolicy.move(coordinator, GROUP, HUB, GroupMove.DECLINE, true))
                .as("closing needs no name")
                .isEqualTo(Verdict.allowed());
        for (Actor other : List.of(member, outsider, Actor.anonymous())) {
            assertThat(GroupPolicy.move(other, GROUP, HUB, GroupMove.WITHDRAW, false))
                    .isEqualTo(Verdict.hidden());
            assertThat(GroupPolicy.move(other, GROUP, HUB, GroupMove.END, false))
                    .isEqualTo(Verdict.hidden());
        }
    }

    @Test
    void whoever_speaks_for_a_group_asks_others_once_the_hub_trusts_it() {
        assertThat(nameOthers(organiser, GroupState.ACCREDITED, true, false)).isEqualTo(Verdict.allowed());
        assertThat(nameOthers(organiser, GroupState.ASKED, true, false))
                .isEqualTo(Verdict.refused(GroupRefusal.NOT_ACCREDITED));
        for (Actor other : List.of(member, outsider, Actor.anonymous())) {
            assertThat(nameOthers(other, GroupState.ACCREDITED, false, false)).isEqualTo(Verdict.hidden());
        }
    }

    @Test
    void a_coordinator_asks_only_where_nobody_speaks_and_did_not_make_it_so() {
        assertThat(nameOthers(coordinator, GroupState.ASKED, false, false)).isEqualTo(Verdict.allowed());
        assertThat(nameOthers(coordinator, GroupState.ACCREDITED, true, false))
                .isEqualTo(Verdict.refused(GroupRefusal.SPEAKERS_ASK));
        assertThat(nameOthers(coordinator, GroupState.ACCREDITED, false, true))
                .isEqualTo(Verdict.refused(GroupRefusal.ENDED_BY_YOURSELF));
    }

    @Test
    void nobody_is_asked_twice_or_by_themselves_and_no_coordinator_at_all() {
        assertThat(invite(organiser, SOMEBODY, Optional.empty(), false)).isEqualTo(Verdict.allowed());
        assertThat(invite(organiser, SOMEBODY, Optional.of(OrganiserState.INVITED), false))
                .isEqualTo(Verdict.refused(GroupRefusal.INVITED_ALREADY));
        assertThat(invite(organiser, SOMEBODY, Optional.of(OrganiserState.SPEAKS), false))
                .isEqualTo(Verdict.refused(GroupRefusal.SPEAKS_ALREADY));
        assertThat(invite(organiser, SOMEBODY, Optional.empty(), true))
                .isEqualTo(Verdict.refused(GroupRefusal.COORDINATES_HERE));
        assertThat(invite(coordinator, coordinator.id(), Optional.empty(), true))
                .isEqualTo(Verdict.refused(GroupRefusal.YOURSELF));
        assertThat(invite(member, SOMEBODY, Optional.empty(), false)).isEqualTo(Verdict.hidden());
    }

    @Test
    void what_had_to_be_so_for_asking_has_to_be_so_for_accepting() {
        assertThat(accept(member, SOMEBODY, true, true)).isEqualTo(Verdict.allowed());
        assertThat(accept(member, SOMEBODY, false, false)).isEqualTo(Verdict.allowed());
        assertThat(accept(member, SOMEBODY, false, true))
                .as("somebody else has come to speak for it meanwhile")
                .isEqualTo(Verdict.refused(GroupRefusal.SPEAKERS_ASK));
        assertThat(GroupPolicy.accept(member, HUB, SOMEBODY, false, voices(false, true, true)))
                .as("whoever asked ended a voice since")
                .isEqualTo(Verdict.refused(GroupRefusal.ASKED_BEFORE));
        assertThat(GroupPolicy.accept(member, HUB, SOMEBODY, false, voices(false, false, false)))
                .as("whoever asked coordinates no more")
                .isEqualTo(Verdict.refused(GroupRefusal.ASKED_BEFORE));
        for (boolean byGroup : new boolean[] {true, false}) {
            assertThat(GroupPolicy.accept(member, HUB, SOMEBODY, byGroup, voices(false, false, true, false)))
                    .as("whoever asked is gone, of their own will or not")
                    .isEqualTo(Verdict.refused(GroupRefusal.ASKED_BEFORE));
        }
        assertThat(accept(member, member.id(), false, false)).isEqualTo(Verdict.refused(GroupRefusal.YOURSELF));
        assertThat(accept(coordinator, SOMEBODY, true, false))
                .isEqualTo(Verdict.refused(GroupRefusal.COORDINATES_HERE));
    }

    @Test
    void whoever_has_left_the_hub_accepts_no_more_and_can_still_say_no() {
        assertThat(GroupPolicy.moveOwn(member, HUB, OrganiserMove.ACCEPT)).isEqualTo(Verdict.allowed());
        assertThat(GroupPolicy.moveOwn(outsider, HUB, OrganiserMove.ACCEPT)).isEqualTo(Verdict.hidden());
        assertThat(GroupPolicy.moveOwn(outsider, HUB, OrganiserMove.DECLINE)).isEqualTo(Verdict.allowed());
        assertThat(GroupPolicy.moveOwn(member, HUB, OrganiserMove.FOUND))
                .as("registering is another act")
                .isEqualTo(Verdict.hidden());
        assertThat(GroupPolicy.moveOwn(member, HUB, OrganiserMove.END)).isEqualTo(Verdict.hidden());
    }

    @Test
    void a_question_is_taken_back_by_the_group_or_a_coordinator_and_a_voice_ended_by_a_coordinator() {
        for (Actor insider : List.of(organiser, coordinator)) {
            assertThat(GroupPolicy.moveOther(insider, GROUP, HUB, OrganiserMove.TAKE_BACK))
                    .isEqualTo(Verdict.allowed());
            assertThat(GroupPolicy.moveOther(insider, GROUP, HUB, OrganiserMove.INVITE))
                    .as("asking is another act")
                    .isEqualTo(Verdict.hidden());
            assertThat(GroupPolicy.moveOther(insider, GROUP, HUB, OrganiserMove.STEP_DOWN))
                    .isEqualTo(Verdict.hidden());
            assertThat(GroupPolicy.moveOther(insider, GROUP, HUB, OrganiserMove.GO))
                    .isEqualTo(Verdict.hidden());
        }
        assertThat(GroupPolicy.moveOther(coordinator, GROUP, HUB, OrganiserMove.END))
                .isEqualTo(Verdict.allowed());
        assertThat(GroupPolicy.moveOther(organiser, GROUP, HUB, OrganiserMove.END))
                .isEqualTo(Verdict.hidden());
        assertThat(GroupPolicy.moveOther(member, GROUP, HUB, OrganiserMove.TAKE_BACK))
                .isEqualTo(Verdict.hidden());
    }

    private static Verdict<GroupRefusal> nameOthers(
            Actor actor, GroupState state, boolean somebodySpeaks, boolean endedByAsker) {
        return GroupPolicy.nameOthers(actor, GROUP, HUB, state, voices(somebodySpeaks, endedByAsker, true));
    }

    private static Verdict<GroupRefusal> invite(
            Actor actor, PersonId person, Optional<OrganiserState> there, boolean coordinates) {
        return GroupPolicy.invite(actor, GROUP, HUB, person, there, coordinates);
    }

    private static Verdict<GroupRefusal> accept(
            Actor actor, PersonId askedBy, boolean askedByGroup, boolean somebodySpeaks) {
        return GroupPolicy.accept(actor, HUB, askedBy, askedByGroup, voices(somebodySpeaks, false, true));
    }

    private static GroupPolicy.Voices voices(boolean somebodySpeaks, boolean endedByAsker, boolean askerCoordinates) {
        return voices(somebodySpeaks, endedByAsker, askerCoordinates, true);
    }

    private static GroupPolicy.Voices voices(
            boolean somebodySpeaks, boolean endedByAsker, boolean askerCoordinates, boolean askerBelongs) {
        return new GroupPolicy.Voices() {
            @Override
            public boolean somebodySpeaks() {
                return somebodySpeaks;
            }

            @Override
            public boolean endedByAsker() {
                return endedByAsker;
            }

            @Override
            public boolean askerCoordinates() {
                return askerCoordinates;
            }

            @Override
            public boolean askerBelongs() {
                return askerBelongs;
            }
        };
    }

    private static boolean see(Actor actor, GroupState state, boolean invited) {
        return GroupPolicy.see(actor, GROUP, HUB, state, invited);
    }

    private static Actor actor(Right... rights) {
        return new Actor(PersonId.random(), Set.of(rights));
    }
}
