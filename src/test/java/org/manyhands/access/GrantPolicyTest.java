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

    private static final Actor ADMINISTRATOR = holding(Role.ADMINISTRATOR, Scope.platform());
    private static final Actor COORDINATOR = holding(Role.COORDINATOR, Scope.of(HUB));
    private static final Actor COORDINATOR_ELSEWHERE = holding(Role.COORDINATOR, Scope.of(OTHER_HUB));
    private static final Actor ORGANISER = holding(Role.GROUP_ORGANISER, Scope.of(GROUP));
    private static final Actor MEMBER = holding(Role.MEMBER, Scope.of(HUB));

    @Test
    void an_administrator_names_a_hubs_first_two_coordinators_and_no_third() {
        assertThat(give(ADMINISTRATOR, Role.COORDINATOR, 0)).isEqualTo(Verdict.allowed());
        assertThat(give(ADMINISTRATOR, Role.COORDINATOR, 1)).isEqualTo(Verdict.allowed());
        assertThat(give(ADMINISTRATOR, Role.COORDINATOR, 2)).isEqualTo(Verdict.refused(GrantRefusal.TAKES_TWO));
    }

    @ParameterizedTest
    @EnumSource(names = {"MODERATOR", "ADMINISTRATOR", "AUDITOR"})
    void power_over_others_is_given_by_nobody_alone(Role role) {
        assertThat(give(ADMINISTRATOR, role, 0)).isEqualTo(Verdict.refused(GrantRefusal.TAKES_TWO));
        assertThat(give(COORDINATOR, role, 0)).isEqualTo(Verdict.hidden());
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void a_member_gives_nothing_to_anybody(Role role) {
        assertThat(give(MEMBER, role, 0)).isEqualTo(Verdict.hidden());
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void a_coordinator_of_another_hub_gives_nothing_here(Role role) {
        assertThat(give(COORDINATOR_ELSEWHERE, role, 0)).isEqualTo(Verdict.hidden());
    }

    @Test
    void an_administrator_has_no_say_in_what_happens_inside_a_hub() {
        for (Role role : new Role[] {Role.MEMBER, Role.VETTED_MEMBER, Role.GROUP_ORGANISER, Role.HELPER}) {
            assertThat(give(ADMINISTRATOR, role, 0)).as(role.name()).isEqualTo(Verdict.hidden());
        }
    }

    @Test
    void a_helper_on_a_need_is_named_by_its_organiser_or_a_coordinator() {
        assertThat(give(ORGANISER, Role.HELPER, 0)).isEqualTo(Verdict.allowed());
        assertThat(give(COORDINATOR, Role.HELPER, 0)).isEqualTo(Verdict.allowed());
    }

    @Test
    void nobody_gives_a_role_to_themselves() {
        assertThat(GrantPolicy.give(COORDINATOR, COORDINATOR.id(), Role.VETTED_MEMBER, places(), false, 0))
                .isEqualTo(Verdict.refused(GrantRefusal.YOURSELF));
    }

    @Test
    void roles_that_exclude_each_other_do_not_meet_in_one_person() {
        assertThat(GrantPolicy.give(ADMINISTRATOR, SOMEBODY, Role.COORDINATOR, places(), true, 0))
                .isEqualTo(Verdict.refused(GrantRefusal.EXCLUDED));
    }

    @Test
    void everybody_may_lay_down_their_own_role_and_only_givers_may_end_others() {
        assertThat(GrantPolicy.end(MEMBER, MEMBER.id(), Role.COORDINATOR, places()))
                .isEqualTo(Verdict.allowed());
        assertThat(GrantPolicy.end(ADMINISTRATOR, SOMEBODY, Role.COORDINATOR, places()))
                .isEqualTo(Verdict.allowed());
        assertThat(GrantPolicy.end(MEMBER, SOMEBODY, Role.HELPER, places())).isEqualTo(Verdict.hidden());
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

    private static Verdict<GrantRefusal> give(Actor actor, Role role, int holders) {
        return GrantPolicy.give(actor, SOMEBODY, role, places(), false, holders);
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
