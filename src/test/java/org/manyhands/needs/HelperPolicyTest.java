package org.manyhands.needs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.manyhands.hubs.Sensitivity;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Town;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Permission;
import org.manyhands.shared.Right;
import org.manyhands.shared.Scope;
import org.manyhands.shared.Verdict;

/** What a helper with one need may do, and who names one. */
class HelperPolicyTest {

    private static final Exposure OPEN = Exposure.least(Sensitivity.OPEN);
    private static final Exposure PROTECTED = Exposure.least(Sensitivity.PROTECTED);

    private static final Right HELPS = new Right(Permission.HELP_WITH_NEED, Scope.of(Town.INTAKE_LIST));
    private static final Right HELPS_ELSEWHERE = new Right(Permission.HELP_WITH_NEED, Scope.of(Town.INTERPRETERS));
    private static final Right MEMBER = new Right(Permission.TAKE_PART, Scope.of(Town.HARBOUR));
    private static final Right VETTED = new Right(Permission.SEE_PROTECTED_NEEDS, Scope.of(Town.HARBOUR));
    private static final Right RUNS = new Right(Permission.RUN_GROUP, Scope.of(Town.LEGAL_AID));
    private static final Right TRIAGES = new Right(Permission.TRIAGE_NEEDS, Scope.of(Town.HARBOUR));
    private static final Right TRIAGES_ELSEWHERE = new Right(Permission.TRIAGE_NEEDS, Scope.of(Town.HILLSIDE));

    private final Actor helper = actor(HELPS, MEMBER);
    private final Standing open = Standings.of(NeedState.OPEN, OPEN, Origin.TYPED);

    @Test
    void a_helper_rewords_adds_and_confirms_while_others_read_it() {
        for (NeedState state : EnumSet.of(NeedState.OPEN, NeedState.ON_HOLD)) {
            Standing need = Standings.of(state, OPEN, Origin.TYPED);
            assertThat(HelperPolicy.reword(helper, need, true)).isEqualTo(Verdict.allowed());
            assertThat(NeedPolicy.addLine(helper, need, false, true)).isEqualTo(Verdict.allowed());
            assertThat(NeedPolicy.addLine(helper, need, true, true)).isEqualTo(Verdict.refused(NeedRefusal.LINE_THERE));
            assertThat(NeedPolicy.confirm(helper, need)).isEqualTo(Verdict.allowed());
        }
        Standing closed = Standings.of(NeedState.CLOSED, OPEN, Origin.TYPED);
        assertThat(HelperPolicy.reword(helper, closed, true)).isEqualTo(Verdict.refused(NeedRefusal.NOT_NOW));
        assertThat(NeedPolicy.confirm(helper, closed)).isEqualTo(Verdict.refused(NeedRefusal.NOT_NOW));
    }

    @Test
    void everything_else_stays_with_those_who_run_it() {
        List<Verdict<NeedRefusal>> others = new ArrayList<>();
        Arrays.stream(NeedMove.values()).forEach(move -> others.add(NeedPolicy.move(helper, open, move, true)));
        others.add(NeedPolicy.write(helper, open));
        others.add(NeedPolicy.revise(helper, open, true));
        others.add(NeedPolicy.changeLines(helper, open, true));
        others.add(NeedCarePolicy.care(helper, open));
        others.add(NeedPolicy.expose(helper, open, PROTECTED, true, Sensitivity.OPEN));
        others.add(HelperPolicy.nameHelper(helper, open, true));

        assertThat(others).containsOnly(Verdict.hidden());
        assertThat(HelperPolicy.runs(helper, open)).isFalse();
    }

    @Test
    void a_grant_is_worth_nothing_for_another_need_without_the_hub_or_unvetted_with_a_protected_one() {
        Standing secret = Standings.of(NeedState.OPEN, PROTECTED, Origin.TYPED);

        assertThat(HelperPolicy.helps(actor(HELPS_ELSEWHERE, MEMBER), open)).isFalse();
        assertThat(HelperPolicy.helps(actor(HELPS), open)).isFalse();
        assertThat(HelperPolicy.helps(actor(MEMBER, VETTED), open)).isFalse();
        assertThat(HelperPolicy.helps(actor(HELPS, MEMBER), secret)).isFalse();
        assertThat(HelperPolicy.helps(actor(HELPS, VETTED), secret)).isFalse();
        assertThat(HelperPolicy.helps(actor(HELPS, MEMBER, VETTED), secret)).isTrue();
        assertThat(Audience.of(actor(HELPS, MEMBER), secret, NeedMatches.Tie.NONE))
                .isEqualTo(Audience.MEMBER);
        assertThat(Audience.of(actor(HELPS, MEMBER, VETTED), secret, NeedMatches.Tie.NONE))
                .isEqualTo(Audience.HELPER);
    }

    @Test
    void who_runs_it_names_helpers_and_nobody_else() {
        for (Actor actor : Set.of(actor(RUNS), actor(TRIAGES))) {
            assertThat(HelperPolicy.nameHelper(actor, open, true)).isEqualTo(Verdict.allowed());
        }
        for (Actor actor :
                Set.of(actor(MEMBER, VETTED), actor(HELPS, MEMBER), actor(TRIAGES_ELSEWHERE), Actor.anonymous())) {
            assertThat(HelperPolicy.nameHelper(actor, open, true)).isEqualTo(Verdict.hidden());
        }
    }

    @Test
    void before_the_hub_trusts_the_group_only_coordinators_learn_who_belongs_to_it() {
        assertThat(HelperPolicy.nameHelper(actor(RUNS), open, false))
                .isEqualTo(Verdict.refused(NeedRefusal.GROUP_NOT_ACCREDITED));
        assertThat(HelperPolicy.nameHelper(actor(TRIAGES), open, false)).isEqualTo(Verdict.allowed());
    }

    @Test
    void nobody_is_named_for_what_is_not_published() {
        for (NeedState state : EnumSet.of(NeedState.DRAFT, NeedState.SUBMITTED, NeedState.CLOSED)) {
            Standing need = Standings.of(state, OPEN, Origin.TYPED);
            assertThat(HelperPolicy.nameHelper(actor(RUNS), need, true))
                    .isEqualTo(Verdict.refused(NeedRefusal.NOT_NOW));
        }
    }

    private static Actor actor(Right... rights) {
        return new Actor(Cast.VOLUNTEER.id(), new HashSet<>(Arrays.asList(rights)));
    }
}
