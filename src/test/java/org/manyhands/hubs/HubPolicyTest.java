package org.manyhands.hubs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Town;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Permission;
import org.manyhands.shared.Right;
import org.manyhands.shared.Scope;
import org.manyhands.shared.Verdict;

class HubPolicyTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final Optional<MembershipState> BELONGING = Optional.of(MembershipState.ACTIVE);
    private static final Actor STRANGER = new Actor(Cast.UNATTACHED.id(), Set.of());
    private static final Actor MEMBER = with(Cast.VOLUNTEER, Permission.TAKE_PART);
    private static final Actor VETTED = with(Cast.VETTED, Permission.TAKE_PART, Permission.SEE_PROTECTED_NEEDS);
    private static final Actor COORDINATOR =
            with(Cast.COORDINATOR, Permission.TAKE_PART, Permission.TAKE_IN_PEOPLE, Permission.RUN_HUB);
    private static final Actor ADMINISTRATOR =
            new Actor(Cast.ADMINISTRATOR.id(), Set.of(new Right(Permission.RUN_PLATFORM, Scope.platform())));

    @Test
    void a_listed_hub_is_for_everybody_to_read() {
        assertThat(HubPolicy.see(Actor.anonymous(), true, Town.HARBOUR, null)).isTrue();
    }

    @Test
    void an_unlisted_hub_exists_for_those_who_have_to_do_with_it() {
        assertThat(HubPolicy.see(Actor.anonymous(), false, Town.HARBOUR, null)).isFalse();
        assertThat(HubPolicy.see(STRANGER, false, Town.HARBOUR, null)).isFalse();
        assertThat(HubPolicy.see(MEMBER, false, Town.HILLSIDE, null)).isFalse();
        assertThat(HubPolicy.see(STRANGER, false, Town.HARBOUR, MembershipState.DECLINED))
                .isFalse();

        assertThat(HubPolicy.see(MEMBER, false, Town.HARBOUR, null)).isTrue();
        assertThat(HubPolicy.see(ADMINISTRATOR, false, Town.HARBOUR, null)).isTrue();
        assertThat(HubPolicy.see(STRANGER, false, Town.HARBOUR, MembershipState.APPLIED))
                .isTrue();
        assertThat(HubPolicy.see(STRANGER, false, Town.HARBOUR, MembershipState.SUSPENDED))
                .isTrue();
    }

    @Test
    void only_administrators_make_hubs_and_only_coordinators_run_them() {
        assertThat(HubPolicy.create(ADMINISTRATOR, false).isAllowed()).isTrue();
        assertThat(HubPolicy.create(COORDINATOR, false)).isInstanceOf(Verdict.Hidden.class);
        assertThat(HubPolicy.change(COORDINATOR, Town.HARBOUR, false).isAllowed())
                .isTrue();
        assertThat(HubPolicy.change(COORDINATOR, Town.HILLSIDE, false)).isInstanceOf(Verdict.Hidden.class);
        assertThat(HubPolicy.change(ADMINISTRATOR, Town.HARBOUR, false)).isInstanceOf(Verdict.Hidden.class);
        assertThat(reason(HubPolicy.create(ADMINISTRATOR, true))).isEqualTo(HubRefusal.NAME_TAKEN);
        assertThat(reason(HubPolicy.change(COORDINATOR, Town.HARBOUR, true))).isEqualTo(HubRefusal.NAME_TAKEN);
    }

    @Test
    void a_stranger_may_ask_a_listed_hub_and_needs_an_invitation_for_another() {
        assertThat(ask(STRANGER, true, null, null, false, 0).isAllowed()).isTrue();
        assertThat(ask(STRANGER, false, null, null, false, 0)).isInstanceOf(Verdict.Hidden.class);
        assertThat(ask(STRANGER, false, null, null, true, 0).isAllowed()).isTrue();
    }

    @Test
    void who_belongs_or_waits_or_is_suspended_does_not_ask_again() {
        assertThat(reason(ask(MEMBER, true, null, null, false, 0))).isEqualTo(HubRefusal.ALREADY_BELONGS);
        assertThat(reason(ask(STRANGER, true, MembershipState.APPLIED, null, true, 0)))
                .isEqualTo(HubRefusal.ALREADY_ASKED);
        assertThat(reason(ask(STRANGER, true, MembershipState.SUSPENDED, null, true, 0)))
                .isEqualTo(HubRefusal.SUSPENDED_HERE);
        assertThat(ask(STRANGER, true, MembershipState.LEFT, null, false, 0).isAllowed())
                .isTrue();
        assertThat(ask(STRANGER, true, MembershipState.WITHDRAWN, null, false, 0)
                        .isAllowed())
                .isTrue();
    }

    @Test
    void who_was_declined_waits_a_month_or_is_invited() {
        assertThat(reason(ask(STRANGER, true, MembershipState.DECLINED, null, false, 0)))
                .isEqualTo(HubRefusal.DECLINED_LATELY);
        assertThat(ask(STRANGER, true, MembershipState.DECLINED, null, true, 0).isAllowed())
                .isTrue();
        Verdict<HubRefusal> later = HubPolicy.ask(
                STRANGER,
                hub(true),
                Optional.of(in(MembershipState.DECLINED)),
                Optional.empty(),
                false,
                0,
                NOW.plus(HubPolicy.PAUSE_AFTER_DECLINE));
        assertThat(later.isAllowed()).isTrue();
    }

    @Test
    void a_removal_holds_for_two_years_even_after_later_steps_and_against_an_invitation() {
        Instant lately = NOW.minus(Duration.ofDays(700));
        Instant longAgo = NOW.minus(Duration.ofDays(740));
        assertThat(reason(ask(STRANGER, true, MembershipState.REMOVED, lately, true, 0)))
                .isEqualTo(HubRefusal.REMOVED_HERE);
        assertThat(ask(STRANGER, true, MembershipState.REMOVED, longAgo, false, 0)
                        .isAllowed())
                .isTrue();
    }

    @Test
    void nobody_waits_for_more_than_five_hubs() {
        assertThat(ask(STRANGER, true, null, null, false, 4).isAllowed()).isTrue();
        assertThat(reason(ask(STRANGER, true, null, null, false, 5))).isEqualTo(HubRefusal.TOO_MANY_ASKED);
    }

    @ParameterizedTest
    @EnumSource(
            value = MembershipMove.class,
            names = {"TAKE_IN", "DECLINE", "SUSPEND", "REMOVE"})
    void a_coordinator_of_this_hub_decides_about_others_and_nobody_else_does(MembershipMove move) {
        assertThat(HubPolicy.moveOther(COORDINATOR, Town.HARBOUR, Cast.VOLUNTEER.id(), move, false)
                        .isAllowed())
                .isTrue();
        assertThat(reason(HubPolicy.moveOther(COORDINATOR, Town.HARBOUR, Cast.COORDINATOR.id(), move, false)))
                .isEqualTo(HubRefusal.CONCERNS_YOURSELF);
        for (Actor other : List.of(VETTED, ADMINISTRATOR, Actor.anonymous())) {
            assertThat(HubPolicy.moveOther(other, Town.HARBOUR, Cast.VOLUNTEER.id(), move, false))
                    .isInstanceOf(Verdict.Hidden.class);
        }
        assertThat(HubPolicy.moveOther(COORDINATOR, Town.HILLSIDE, Cast.VOLUNTEER.id(), move, false))
                .isInstanceOf(Verdict.Hidden.class);
        assertThat(HubPolicy.moveOwn(VETTED, Town.HARBOUR, BELONGING, move)).isInstanceOf(Verdict.Hidden.class);
    }

    @Test
    void one_coordinator_does_not_send_another_away() {
        assertThat(reason(HubPolicy.moveOther(
                        COORDINATOR, Town.HARBOUR, Cast.SECOND_COORDINATOR.id(), MembershipMove.SUSPEND, true)))
                .isEqualTo(HubRefusal.HOLDS_A_SPECIAL_ROLE);
    }

    @Test
    void who_belongs_by_a_role_alone_can_leave_and_nothing_else() {
        assertThat(HubPolicy.moveOwn(COORDINATOR, Town.HARBOUR, Optional.empty(), MembershipMove.LEAVE)
                        .isAllowed())
                .isTrue();
        assertThat(HubPolicy.moveOwn(COORDINATOR, Town.HARBOUR, Optional.empty(), MembershipMove.GO_AWAY))
                .isInstanceOf(Verdict.Hidden.class);
        assertThat(HubPolicy.moveOwn(STRANGER, Town.HARBOUR, Optional.empty(), MembershipMove.LEAVE))
                .isInstanceOf(Verdict.Hidden.class);
    }

    @Test
    void vetting_is_for_members_by_somebody_else() {
        assertThat(HubPolicy.vet(COORDINATOR, Town.HARBOUR, Cast.VOLUNTEER.id(), MembershipState.AWAY)
                        .isAllowed())
                .isTrue();
        assertThat(reason(HubPolicy.vet(COORDINATOR, Town.HARBOUR, Cast.COORDINATOR.id(), MembershipState.ACTIVE)))
                .isEqualTo(HubRefusal.CONCERNS_YOURSELF);
        assertThat(reason(HubPolicy.vet(COORDINATOR, Town.HARBOUR, Cast.VOLUNTEER.id(), MembershipState.SUSPENDED)))
                .isEqualTo(HubRefusal.DOES_NOT_BELONG);
        assertThat(HubPolicy.vet(VETTED, Town.HARBOUR, Cast.VOLUNTEER.id(), MembershipState.ACTIVE))
                .isInstanceOf(Verdict.Hidden.class);
    }

    @Test
    void vetted_members_and_those_who_speak_for_a_group_invite_three_and_coordinators_more() {
        assertThat(HubPolicy.invite(MEMBER, Town.HARBOUR, false, 0)).isInstanceOf(Verdict.Hidden.class);
        assertThat(HubPolicy.invite(MEMBER, Town.HARBOUR, true, 2).isAllowed()).isTrue();
        assertThat(HubPolicy.invite(VETTED, Town.HARBOUR, false, 2).isAllowed()).isTrue();
        assertThat(reason(HubPolicy.invite(VETTED, Town.HARBOUR, false, 3))).isEqualTo(HubRefusal.QUOTA_USED);
        assertThat(HubPolicy.invite(COORDINATOR, Town.HARBOUR, false, 3).isAllowed())
                .isTrue();
        assertThat(HubPolicy.invite(COORDINATOR, Town.HILLSIDE, false, 0)).isInstanceOf(Verdict.Hidden.class);
    }

    @Test
    void an_invitation_takes_somebody_who_takes_part_in_the_hub() {
        assertThat(HubPolicy.invite(STRANGER, Town.HARBOUR, true, 0)).isInstanceOf(Verdict.Hidden.class);
        assertThat(HubPolicy.invite(with(Cast.VOLUNTEER, Permission.TAKE_IN_PEOPLE), Town.HARBOUR, false, 0))
                .isInstanceOf(Verdict.Hidden.class);
    }

    @Test
    void whoever_is_away_belongs_and_does_not_ask_again() {
        for (MembershipState state : List.of(MembershipState.ACTIVE, MembershipState.AWAY)) {
            assertThat(reason(ask(STRANGER, true, state, null, false, 0)))
                    .as("a membership without its rights")
                    .isEqualTo(HubRefusal.ALREADY_BELONGS);
        }
    }

    @Test
    void asking_is_no_move_of_ones_own_membership_and_what_a_person_does_is_no_coordinators_move() {
        assertThat(HubPolicy.moveOwn(MEMBER, Town.HARBOUR, BELONGING, MembershipMove.ASK))
                .isInstanceOf(Verdict.Hidden.class);
        assertThat(HubPolicy.moveOther(COORDINATOR, Town.HARBOUR, Cast.VOLUNTEER.id(), MembershipMove.LEAVE, false))
                .isInstanceOf(Verdict.Hidden.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"TAKE_IN", "DECLINE"})
    void whoever_coordinates_already_can_be_taken_in_or_declined_as_a_member(MembershipMove move) {
        assertThat(HubPolicy.moveOther(COORDINATOR, Town.HARBOUR, Cast.SECOND_COORDINATOR.id(), move, true)
                        .isAllowed())
                .isTrue();
    }

    @Test
    void whoever_has_a_membership_does_not_belong_by_a_role_alone() {
        assertThat(HubPolicy.belongsByRole(COORDINATOR, Town.HARBOUR, Optional.empty()))
                .isTrue();
        assertThat(HubPolicy.belongsByRole(COORDINATOR, Town.HARBOUR, BELONGING))
                .isFalse();
        assertThat(HubPolicy.belongsByRole(COORDINATOR, Town.HARBOUR, Optional.of(MembershipState.APPLIED)))
                .isTrue();
        assertThat(HubPolicy.belongsByRole(STRANGER, Town.HARBOUR, Optional.empty()))
                .isFalse();
    }

    @Test
    void coordinators_read_who_belongs_and_end_a_vetting_that_is_there() {
        assertThat(HubPolicy.readPeople(COORDINATOR, Town.HARBOUR)).isTrue();
        assertThat(HubPolicy.endVetting(COORDINATOR, Town.HARBOUR, true).isAllowed())
                .isTrue();
        assertThat(reason(HubPolicy.endVetting(COORDINATOR, Town.HARBOUR, false)))
                .isEqualTo(HubRefusal.NOT_VETTED);
        for (Actor other : List.of(VETTED, ADMINISTRATOR, STRANGER)) {
            assertThat(HubPolicy.readPeople(other, Town.HARBOUR)).isFalse();
            assertThat(HubPolicy.endVetting(other, Town.HARBOUR, true)).isInstanceOf(Verdict.Hidden.class);
        }
        assertThat(HubPolicy.readPeople(COORDINATOR, Town.HILLSIDE)).isFalse();
    }

    private static Verdict<HubRefusal> ask(
            Actor actor,
            boolean listed,
            @Nullable MembershipState latest,
            @Nullable Instant removedAt,
            boolean invited,
            long asked) {
        return HubPolicy.ask(
                actor,
                hub(listed),
                Optional.ofNullable(latest).map(HubPolicyTest::in),
                Optional.ofNullable(removedAt),
                invited,
                asked,
                NOW);
    }

    private static Hub hub(boolean listed) {
        return new Hub(
                Town.HARBOUR,
                new HubSettings(
                        "Harbour",
                        ModerationMode.COORDINATED,
                        List.of("en"),
                        null,
                        "",
                        listed,
                        Map.of(),
                        List.of(),
                        Retention.LONGEST,
                        Pace.USUAL));
    }

    /** A membership that came to this state by moves of the table, today. */
    private static Membership in(MembershipState state) {
        Membership membership = new Membership(Town.HARBOUR, Cast.UNATTACHED.id(), List.of(), null, NOW);
        if (state != MembershipState.APPLIED
                && state != MembershipState.DECLINED
                && state != MembershipState.WITHDRAWN) {
            membership.make(MembershipMove.TAKE_IN, NOW);
        }
        Stream.of(MembershipMove.values())
                .filter(move -> move.to() == state && move.startsIn(membership.state()))
                .findFirst()
                .ifPresent(move -> membership.make(move, NOW));
        assertThat(membership.state()).isEqualTo(state);
        return membership;
    }

    private static HubRefusal reason(Verdict<HubRefusal> verdict) {
        assertThat(verdict).isInstanceOf(Verdict.Refused.class);
        return ((Verdict.Refused<HubRefusal>) verdict).reason();
    }

    private static Actor with(Cast cast, Permission... permissions) {
        return new Actor(
                cast.id(),
                Stream.of(permissions)
                        .map(permission -> new Right(permission, Scope.of(Town.HARBOUR)))
                        .collect(Collectors.toSet()));
    }
}
