package org.manyhands.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Right;
import org.manyhands.shared.Scope;
import org.manyhands.shared.Verdict;
import org.manyhands.shared.id.GroupId;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.id.PersonId;

class GrantPolicyTest {

    private static final HubId HUB = HubId.random();
    private static final HubId OTHER_HUB = HubId.random();
    private static final GroupId GROUP = GroupId.random();
    private static final NeedId NEED = NeedId.random();
    private static final PersonId SOMEBODY = PersonId.random();
    private static final GrantPolicy.Past NOBODY = new GrantPolicy.Past(0, 0);

    private static final Actor ADMINISTRATOR = holding(Role.ADMINISTRATOR, Scope.platform());
    private static final Actor COORDINATOR = holding(Role.COORDINATOR, Scope.of(HUB));
    private static final Actor COORDINATOR_ELSEWHERE = holding(Role.COORDINATOR, Scope.of(OTHER_HUB));
    private static final Actor ORGANISER = holding(Role.GROUP_ORGANISER, Scope.of(GROUP));
    private static final Actor MEMBER = holding(Role.MEMBER, Scope.of(HUB));

    @Test
    void an_administrator_names_a_hubs_first_two_coordinators_while_it_has_nobody_else() {
        assertThat(name(0, 0)).isEqualTo(Verdict.allowed());
        assertThat(name(0, 7)).as("nobody was ever there who took them in").isEqualTo(Verdict.allowed());
        assertThat(name(1, 0)).isEqualTo(Verdict.allowed());
        assertThat(name(1, 1)).as("a hub that people have joined").isEqualTo(Verdict.refused(GrantRefusal.TAKES_TWO));
        assertThat(name(2, 0)).isEqualTo(Verdict.refused(GrantRefusal.TAKES_TWO));
    }

    @Test
    void an_administrator_takes_no_last_coordinator_from_a_hub() {
        assertThat(GrantPolicy.end(ADMINISTRATOR, SOMEBODY, Role.COORDINATOR, places(), true))
                .isEqualTo(Verdict.refused(GrantRefusal.LAST_COORDINATOR));
        assertThat(GrantPolicy.end(MEMBER, SOMEBODY, Role.COORDINATOR, places(), true))
                .isEqualTo(Verdict.hidden());
    }

    @ParameterizedTest
    @EnumSource(names = {"MODERATOR", "ADMINISTRATOR", "AUDITOR"})
    void power_over_others_is_given_by_nobody_alone(Role role) {
        assertThat(give(ADMINISTRATOR, role)).isEqualTo(Verdict.refused(GrantRefusal.TAKES_TWO));
        assertThat(give(COORDINATOR, role)).isEqualTo(Verdict.hidden());
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void a_member_gives_nothing_to_anybody(Role role) {
        assertThat(give(MEMBER, role)).isEqualTo(Verdict.hidden());
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void a_coordinator_of_another_hub_gives_nothing_here(Role role) {
        assertThat(give(COORDINATOR_ELSEWHERE, role)).isEqualTo(Verdict.hidden());
    }

    @Test
    void an_administrator_has_no_say_in_what_happens_inside_a_hub() {
        for (Role role : new Role[] {Role.MEMBER, Role.VETTED_MEMBER, Role.GROUP_ORGANISER, Role.HELPER}) {
            assertThat(give(ADMINISTRATOR, role)).as(role.name()).isEqualTo(Verdict.hidden());
        }
    }

    @Test
    void a_helper_on_a_need_is_named_by_its_organiser_or_a_coordinator() {
        assertThat(give(ORGANISER, Role.HELPER)).isEqualTo(Verdict.allowed());
        assertThat(give(COORDINATOR, Role.HELPER)).isEqualTo(Verdict.allowed());
    }

    @Test
    void nobody_gives_a_role_to_themselves() {
        assertThat(GrantPolicy.give(COORDINATOR, COORDINATOR.id(), Role.VETTED_MEMBER, places(), false, NOBODY))
                .isEqualTo(Verdict.refused(GrantRefusal.YOURSELF));
    }

    @Test
    void roles_that_exclude_each_other_do_not_meet_in_one_person() {
        assertThat(GrantPolicy.give(ADMINISTRATOR, SOMEBODY, Role.COORDINATOR, places(), true, NOBODY))
                .isEqualTo(Verdict.refused(GrantRefusal.EXCLUDED));
    }

    @Test
    void everybody_may_lay_down_their_own_role_and_only_givers_may_end_others() {
        assertThat(GrantPolicy.end(MEMBER, MEMBER.id(), Role.COORDINATOR, places(), false))
                .isEqualTo(Verdict.allowed());
        assertThat(GrantPolicy.end(ADMINISTRATOR, SOMEBODY, Role.COORDINATOR, places(), false))
                .isEqualTo(Verdict.allowed());
        assertThat(GrantPolicy.end(MEMBER, SOMEBODY, Role.HELPER, places(), false))
                .isEqualTo(Verdict.hidden());
    }

    @Test
    void a_role_is_given_only_in_its_kind_of_scope() {
        assertThatThrownBy(() -> new GrantDraft(SOMEBODY, Role.COORDINATOR, Scope.platform(), Set.of(), null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource
    void only_power_over_others_asks_for_a_recent_proof(Role role) {
        assertThat(GrantPolicy.asksForProof(role))
                .isEqualTo(Set.of(Role.COORDINATOR, Role.MODERATOR, Role.ADMINISTRATOR, Role.AUDITOR)
                        .contains(role));
    }

    private static Verdict<GrantRefusal> give(Actor actor, Role role) {
        return GrantPolicy.give(actor, SOMEBODY, role, places(), false, NOBODY);
    }

    private static Verdict<GrantRefusal> name(int coordinatorsEver, int othersEver) {
        return GrantPolicy.give(
                ADMINISTRATOR,
                SOMEBODY,
                Role.COORDINATOR,
                places(),
                false,
                new GrantPolicy.Past(coordinatorsEver, othersEver));
    }

    private static Set<Scope> places() {
        return Set.of(Scope.of(HUB), Scope.of(GROUP), Scope.of(NEED));
    }

    private static Actor holding(Role role, Scope scope) {
        return new Actor(
                PersonId.random(),
                role.permissions().stream()
                        .map(permission -> new Right(permission, scope))
                        .collect(Collectors.toSet()));
    }
}
