package org.manyhands.needs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
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

class NeedPolicyTest {

    private static final Exposure OPEN = Exposure.least(Sensitivity.OPEN);
    private static final Exposure ON_WEB = new Exposure(Sensitivity.OPEN, true, false);
    private static final Exposure CAREFUL = Exposure.least(Sensitivity.CAREFUL);
    private static final Exposure PROTECTED = Exposure.least(Sensitivity.PROTECTED);
    private static final Exposure FOR_VETTED = new Exposure(Sensitivity.PROTECTED, false, true);

    private final Actor organiser = actor(Cast.ORGANISER, Permission.RUN_GROUP, Scope.of(Town.LEGAL_AID));
    private final Actor coordinator = actor(Cast.COORDINATOR, Permission.TRIAGE_NEEDS, Scope.of(Town.HARBOUR));
    private final Actor elsewhere = actor(Cast.OUTSIDER, Permission.TRIAGE_NEEDS, Scope.of(Town.HILLSIDE));
    private final Actor member = actor(Cast.VOLUNTEER, Permission.TAKE_PART, Scope.of(Town.HARBOUR));

    @Test
    void acts_do_not_exist_for_those_who_never_may() {
        Standing submitted = Standings.of(NeedState.SUBMITTED, OPEN, Origin.TYPED);

        for (Actor actor : Set.of(organiser, elsewhere, member, Actor.anonymous())) {
            assertThat(NeedPolicy.move(actor, submitted, NeedMove.PUBLISH, true))
                    .isEqualTo(Verdict.hidden());
            assertThat(NeedCarePolicy.care(actor, submitted)).isEqualTo(Verdict.hidden());
        }
        assertThat(NeedPolicy.move(coordinator, submitted, NeedMove.PUBLISH, true)
                        .isAllowed())
                .isTrue();
        assertThat(NeedPolicy.move(coordinator, submitted, NeedMove.WITHDRAW, true))
                .isEqualTo(Verdict.hidden());
    }

    @Test
    void acts_out_of_their_time_are_refused_to_those_who_may() {
        Standing open = Standings.of(NeedState.OPEN, OPEN, Origin.TYPED);

        assertThat(NeedPolicy.move(coordinator, open, NeedMove.PUBLISH, true))
                .isEqualTo(Verdict.refused(NeedRefusal.NOT_NOW));
        assertThat(NeedPolicy.write(organiser, open)).isEqualTo(Verdict.refused(NeedRefusal.NOT_NOW));
    }

    @Test
    void a_coordinator_writes_only_what_came_by_telephone_or_from_a_file() {
        for (Origin origin : Origin.values()) {
            Standing draft = Standings.of(NeedState.DRAFT, OPEN, origin);
            assertThat(NeedPolicy.writes(coordinator, draft)).isEqualTo(origin != Origin.TYPED);
            assertThat(NeedPolicy.writes(organiser, draft)).isTrue();
        }
    }

    @Test
    void the_group_opens_again_what_was_open_once_and_was_not_unsafe() {
        assertThat(NeedPolicy.move(organiser, Standings.closedAs(CloseReason.FULFILLED, true), NeedMove.REOPEN, true)
                        .isAllowed())
                .isTrue();
        for (Standing need : Set.of(
                Standings.closedAs(CloseReason.UNSAFE, true),
                Standings.closedAs(CloseReason.WITHDRAWN, false),
                Standings.closedAs(CloseReason.UNRESPONSIVE, false))) {
            assertThat(NeedPolicy.move(organiser, need, NeedMove.REOPEN, true))
                    .isEqualTo(Verdict.refused(NeedRefusal.ONLY_COORDINATORS_REOPEN));
            assertThat(NeedPolicy.move(coordinator, need, NeedMove.REOPEN, true).isAllowed())
                    .isTrue();
        }
    }

    @Test
    void anybody_responsible_makes_a_need_more_careful() {
        for (Actor actor : Set.of(organiser, coordinator)) {
            assertThat(exposes(actor, OPEN, CAREFUL)).isEqualTo(Verdict.allowed());
            assertThat(exposes(actor, CAREFUL, PROTECTED)).isEqualTo(Verdict.allowed());
            assertThat(exposes(actor, ON_WEB, OPEN)).isEqualTo(Verdict.allowed());
            assertThat(exposes(actor, FOR_VETTED, PROTECTED)).isEqualTo(Verdict.allowed());
            // The tick may come with the step: nobody sees it who did not see it before.
            assertThat(exposes(actor, OPEN, FOR_VETTED)).isEqualTo(Verdict.allowed());
        }
    }

    @Test
    void showing_it_to_more_people_is_the_groups() {
        assertThat(exposes(organiser, CAREFUL, ON_WEB)).isEqualTo(Verdict.allowed());
        assertThat(exposes(organiser, OPEN, ON_WEB)).isEqualTo(Verdict.allowed());
        assertThat(exposes(coordinator, CAREFUL, OPEN)).isEqualTo(Verdict.refused(NeedRefusal.LOWERING_IS_THE_GROUPS));
        assertThat(exposes(coordinator, OPEN, ON_WEB)).isEqualTo(Verdict.refused(NeedRefusal.LOWERING_IS_THE_GROUPS));
    }

    @Test
    void a_protected_need_is_shown_to_more_people_by_nobody_alone() {
        for (Actor actor : Set.of(organiser, coordinator)) {
            for (Exposure more : Set.of(FOR_VETTED, CAREFUL, OPEN, ON_WEB)) {
                assertThat(exposes(actor, PROTECTED, more)).isEqualTo(Verdict.refused(NeedRefusal.LOWERING_TAKES_TWO));
            }
        }
    }

    @Test
    void while_a_draft_has_been_seen_by_nobody_else_its_writer_is_free() {
        Standing draft = Standings.of(NeedState.DRAFT, PROTECTED, Origin.TYPED);

        assertThat(NeedPolicy.expose(organiser, draft, ON_WEB, true, Sensitivity.OPEN))
                .isEqualTo(Verdict.allowed());
        assertThat(NeedPolicy.expose(organiser, draft, ON_WEB, true, Sensitivity.PROTECTED))
                .isEqualTo(Verdict.allowed());
        assertThat(NeedPolicy.expose(coordinator, draft, PROTECTED, true, Sensitivity.OPEN))
                .isEqualTo(Verdict.hidden());
        assertThat(NeedPolicy.expose(member, draft, PROTECTED, true, Sensitivity.OPEN))
                .isEqualTo(Verdict.hidden());
    }

    @Test
    void what_came_back_is_no_longer_a_secret_between_its_writers() {
        for (NeedState state : EnumSet.of(NeedState.NEEDS_INFO, NeedState.DECLINED, NeedState.SUBMITTED)) {
            Standing need = Standings.of(state, PROTECTED, Origin.TYPED);
            assertThat(NeedPolicy.expose(organiser, need, OPEN, true, Sensitivity.OPEN))
                    .isEqualTo(Verdict.refused(NeedRefusal.LOWERING_TAKES_TWO));
        }
    }

    @Test
    void without_the_hubs_trust_nothing_is_sent_in_opened_rewritten_or_shown_to_more() {
        Standing draft = Standings.of(NeedState.DRAFT, OPEN, Origin.TYPED);
        Standing held = Standings.of(NeedState.ON_HOLD, CAREFUL, Origin.TYPED);
        Verdict<NeedRefusal> refused = Verdict.refused(NeedRefusal.GROUP_NOT_ACCREDITED);

        assertThat(NeedPolicy.move(organiser, draft, NeedMove.SUBMIT, false)).isEqualTo(refused);
        assertThat(NeedPolicy.move(organiser, held, NeedMove.RESUME, false)).isEqualTo(refused);
        assertThat(NeedPolicy.revise(organiser, held, false)).isEqualTo(refused);
        assertThat(NeedPolicy.changeLines(organiser, held, false)).isEqualTo(refused);
        assertThat(NeedPolicy.expose(organiser, held, OPEN, false, Sensitivity.OPEN))
                .isEqualTo(refused);
        assertThat(NeedPolicy.expose(organiser, held, PROTECTED, false, Sensitivity.OPEN))
                .isEqualTo(Verdict.allowed());
        assertThat(NeedPolicy.move(organiser, held, NeedMove.CLOSE, false)).isEqualTo(Verdict.allowed());
        assertThat(NeedPolicy.write(organiser, draft)).isEqualTo(Verdict.allowed());
        for (Standing need : Set.of(draft, held)) {
            AllowedActs acts = AllowedActs.of(organiser, need, false, true);
            assertThat(acts.moves()).doesNotContain(NeedMove.SUBMIT, NeedMove.RESUME);
            assertThat(acts.waitsForTrust()).isTrue();
        }
    }

    @Test
    void nobody_decides_as_a_coordinator_about_their_own_groups_needs() {
        Actor both = new Actor(
                Cast.COORDINATOR.id(),
                Set.of(
                        new Right(Permission.TRIAGE_NEEDS, Scope.of(Town.HARBOUR)),
                        new Right(Permission.RUN_GROUP, Scope.of(Town.LEGAL_AID))));
        Standing submitted = Standings.of(NeedState.SUBMITTED, OPEN, Origin.TYPED);

        for (NeedMove move : EnumSet.of(NeedMove.PUBLISH, NeedMove.ASK_BACK, NeedMove.DECLINE)) {
            assertThat(NeedPolicy.move(both, submitted, move, true))
                    .isEqualTo(Verdict.refused(NeedRefusal.CONCERNS_YOURSELF));
        }
        assertThat(NeedPolicy.move(both, Standings.closedAs(CloseReason.WITHDRAWN, false), NeedMove.REOPEN, true))
                .as("what was never looked at is not opened by closing it first")
                .isEqualTo(Verdict.refused(NeedRefusal.CONCERNS_YOURSELF));
        assertThat(NeedPolicy.move(both, submitted, NeedMove.WITHDRAW, true)).isEqualTo(Verdict.allowed());
        assertThat(NeedPolicy.move(both, Standings.closedAs(CloseReason.FULFILLED, true), NeedMove.REOPEN, true))
                .isEqualTo(Verdict.allowed());
    }

    private static Verdict<NeedRefusal> exposes(Actor actor, Exposure from, Exposure to) {
        return NeedPolicy.expose(actor, Standings.of(NeedState.OPEN, from, Origin.TYPED), to, true, Sensitivity.OPEN);
    }

    private static Actor actor(Cast cast, Permission permission, Scope scope) {
        return new Actor(cast.id(), Set.of(new Right(permission, scope)));
    }
}
