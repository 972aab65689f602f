package org.manyhands.needs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.manyhands.hubs.Sensitivity;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Town;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Permission;
import org.manyhands.shared.Right;
import org.manyhands.shared.Scope;
import org.manyhands.shared.Verdict;

/** What is noted and counted of reading needs, who helps with one, and what is thrown away, changed and closed by whom. */
class NeedReadingPolicyTest {

    private static final Standing OPEN = open(Sensitivity.OPEN);
    private static final Standing PROTECTED = open(Sensitivity.PROTECTED);

    private final Actor organiser = actor(Cast.ORGANISER, Permission.RUN_GROUP, Scope.of(Town.LEGAL_AID));
    private final Actor coordinator = actor(Cast.COORDINATOR, Permission.TRIAGE_NEEDS, Scope.of(Town.HARBOUR));
    private final Actor member = actor(Cast.VOLUNTEER, Permission.TAKE_PART, Scope.of(Town.HARBOUR));

    @ParameterizedTest
    @EnumSource
    void a_look_at_a_protected_need_is_noted_of_everybody_but_its_group(Audience audience) {
        assertThat(NeedReadingPolicy.isLookNoted(audience, PROTECTED)).isEqualTo(audience != Audience.GROUP);
        assertThat(NeedReadingPolicy.isLookNoted(audience, OPEN)).isFalse();
        assertThat(NeedReadingPolicy.isLookNoted(audience, open(Sensitivity.CAREFUL)))
                .isFalse();
    }

    @Test
    void its_group_reads_who_looked_at_a_protected_need() {
        assertThat(NeedReadingPolicy.readLooks(organiser, PROTECTED)).isTrue();
        assertThat(NeedReadingPolicy.readLooks(organiser, OPEN)).isFalse();
        for (Actor other : List.of(coordinator, member, Actor.anonymous())) {
            assertThat(NeedReadingPolicy.readLooks(other, PROTECTED)).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void reading_is_counted_of_people_to_whom_a_need_is_one_of_many(Audience audience) {
        boolean oneOfMany = Set.of(Audience.STRANGER, Audience.NEIGHBOUR, Audience.MEMBER, Audience.VETTED)
                .contains(audience);
        assertThat(NeedReadingPolicy.isReadingCounted(member, audience)).isEqualTo(oneOfMany);
        assertThat(NeedReadingPolicy.isReadingCounted(Actor.anonymous(), audience))
                .isFalse();
    }

    @Test
    void searching_is_counted_of_people_who_do_not_coordinate() {
        assertThat(NeedReadingPolicy.isSearchCounted(member)).isTrue();
        assertThat(NeedReadingPolicy.isSearchCounted(coordinator)).isFalse();
        assertThat(NeedReadingPolicy.isSearchCounted(Actor.anonymous())).isFalse();
    }

    @Test
    void whoever_belongs_can_help_and_with_a_protected_need_whoever_is_vetted() {
        Right belongs = new Right(Permission.TAKE_PART, Scope.of(Town.HARBOUR));
        Right vetted = new Right(Permission.SEE_PROTECTED_NEEDS, Scope.of(Town.HARBOUR));
        assertThat(HelperPolicy.canHelp(Set.of(belongs), OPEN)).isTrue();
        assertThat(HelperPolicy.canHelp(Set.of(belongs), PROTECTED)).isFalse();
        assertThat(HelperPolicy.canHelp(Set.of(belongs, vetted), PROTECTED)).isTrue();
        assertThat(HelperPolicy.canHelp(Set.of(vetted), PROTECTED)).isFalse();
        assertThat(HelperPolicy.canBeNamed(Set.of(belongs), OPEN, false)).isTrue();
        assertThat(HelperPolicy.canBeNamed(Set.of(belongs), OPEN, true)).isFalse();
        assertThat(HelperPolicy.canHelp(Set.of(new Right(Permission.TAKE_PART, Scope.of(Town.HILLSIDE)), vetted), OPEN))
                .isFalse();
    }

    @Test
    void coordinators_and_nobody_else_make_drafts_of_files() {
        assertThat(NeedPolicy.imports(
                        actor(Cast.COORDINATOR, Permission.IMPORT_NEEDS, Scope.of(Town.HARBOUR)), Town.HARBOUR))
                .isTrue();
        assertThat(NeedPolicy.imports(
                        actor(Cast.OUTSIDER, Permission.IMPORT_NEEDS, Scope.of(Town.HILLSIDE)), Town.HARBOUR))
                .isFalse();
        assertThat(NeedPolicy.imports(member, Town.HARBOUR)).isFalse();
    }

    @Test
    void a_draft_is_thrown_away_by_its_writer_and_nothing_that_others_have_seen() {
        assertThat(NeedPolicy.discard(organiser, typed(NeedState.DRAFT))).isEqualTo(Verdict.allowed());
        assertThat(NeedPolicy.discard(organiser, typed(NeedState.NEEDS_INFO)))
                .isEqualTo(Verdict.refused(NeedRefusal.NOT_NOW));
        assertThat(NeedPolicy.discard(organiser, OPEN)).isEqualTo(Verdict.refused(NeedRefusal.NOT_NOW));
        assertThat(NeedPolicy.discard(coordinator, typed(NeedState.DRAFT))).isEqualTo(Verdict.hidden());
    }

    @ParameterizedTest
    @EnumSource
    void its_writer_changes_what_is_in_others_hands_and_nothing_that_is_over(NeedState state) {
        boolean inOthersHands =
                Set.of(NeedState.SUBMITTED, NeedState.OPEN, NeedState.ON_HOLD).contains(state);
        assertThat(NeedPolicy.revise(organiser, typed(state), true))
                .isEqualTo(inOthersHands ? Verdict.allowed() : Verdict.refused(NeedRefusal.NOT_NOW));
        assertThat(NeedPolicy.revise(coordinator, typed(state), true)).isEqualTo(Verdict.hidden());
    }

    @Test
    void what_waits_and_was_read_by_nobody_is_changed_without_the_hubs_trust() {
        assertThat(NeedPolicy.revise(organiser, typed(NeedState.SUBMITTED), false))
                .isEqualTo(Verdict.allowed());
        assertThat(NeedPolicy.revise(organiser, OPEN, false))
                .isEqualTo(Verdict.refused(NeedRefusal.GROUP_NOT_ACCREDITED));
        assertThat(NeedPolicy.changeLines(organiser, typed(NeedState.DRAFT), false))
                .isEqualTo(Verdict.allowed());
    }

    @Test
    void who_runs_it_says_that_it_is_still_needed_while_others_read_it() {
        assertThat(NeedPolicy.confirm(organiser, OPEN)).isEqualTo(Verdict.allowed());
        assertThat(NeedPolicy.confirm(coordinator, OPEN)).isEqualTo(Verdict.allowed());
        assertThat(NeedPolicy.confirm(organiser, typed(NeedState.DRAFT)))
                .isEqualTo(Verdict.refused(NeedRefusal.NOT_NOW));
        assertThat(NeedPolicy.confirm(member, OPEN)).isEqualTo(Verdict.hidden());
        assertThat(NeedPolicy.confirm(Actor.anonymous(), OPEN)).isEqualTo(Verdict.hidden());
    }

    @Test
    void what_a_hub_is_for_is_not_the_groups_to_say_and_what_it_took_back_is_nobody_elses() {
        assertThat(NeedPolicy.closeReasons(organiser, OPEN))
                .contains(CloseReason.FULFILLED, CloseReason.WITHDRAWN)
                .doesNotContain(CloseReason.OUT_OF_SCOPE, CloseReason.UNRESPONSIVE);
        assertThat(NeedPolicy.closeReasons(coordinator, OPEN))
                .contains(CloseReason.FULFILLED, CloseReason.OUT_OF_SCOPE, CloseReason.UNRESPONSIVE)
                .doesNotContain(CloseReason.WITHDRAWN);
    }

    @Test
    void what_was_closed_as_unsafe_or_out_of_scope_is_given_back_by_coordinators_only() {
        for (CloseReason barred : List.of(CloseReason.UNSAFE, CloseReason.OUT_OF_SCOPE)) {
            Standing need = Standings.closedAs(barred, true);
            assertThat(NeedPolicy.move(organiser, need, NeedMove.REDRAFT, true))
                    .isEqualTo(Verdict.refused(NeedRefusal.ONLY_COORDINATORS_REOPEN));
            assertThat(NeedPolicy.move(organiser, need, NeedMove.REOPEN, true))
                    .isEqualTo(Verdict.refused(NeedRefusal.ONLY_COORDINATORS_REOPEN));
            assertThat(NeedPolicy.move(coordinator, need, NeedMove.REDRAFT, true))
                    .isEqualTo(Verdict.allowed());
        }
        assertThat(NeedPolicy.move(organiser, Standings.closedAs(CloseReason.FULFILLED, true), NeedMove.REDRAFT, true))
                .isEqualTo(Verdict.allowed());
    }

    @Test
    void what_is_over_is_shown_to_nobody_else_and_whoever_may_not_write_a_draft_shows_it_to_nobody() {
        Exposure careful = Exposure.least(Sensitivity.CAREFUL);
        assertThat(NeedPolicy.expose(
                        organiser, Standings.closedAs(CloseReason.FULFILLED, true), careful, true, Sensitivity.OPEN))
                .isEqualTo(Verdict.refused(NeedRefusal.NOT_NOW));
        Standing intake = Standings.of(NeedState.DRAFT, Exposure.least(Sensitivity.PROTECTED), Origin.PHONE);
        assertThat(NeedPolicy.expose(coordinator, intake, careful, true, Sensitivity.OPEN))
                .as("who writes it down for the group")
                .isEqualTo(Verdict.allowed());
        assertThat(NeedPolicy.expose(coordinator, intake, careful, true, Sensitivity.CAREFUL))
                .isEqualTo(Verdict.allowed());
        assertThat(NeedPolicy.expose(coordinator, intake, careful, true, Sensitivity.PROTECTED))
                .as("no further than the group usually asks")
                .isEqualTo(Verdict.refused(NeedRefusal.LOWERING_IS_THE_GROUPS));
    }

    @Test
    void a_closed_need_is_rewritten_where_it_lacks_something_or_was_never_open() {
        assertThat(NeedPolicy.isRewritten(Standings.closedAs(CloseReason.FULFILLED, true), true))
                .isFalse();
        assertThat(NeedPolicy.isRewritten(Standings.closedAs(CloseReason.FULFILLED, true), false))
                .isTrue();
        assertThat(NeedPolicy.isRewritten(Standings.closedAs(CloseReason.FULFILLED, false), true))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void what_is_sent_in_or_opened_takes_every_answer(NeedMove move) {
        boolean before = Set.of(NeedState.SUBMITTED, NeedState.OPEN).contains(move.to());
        assertThat(NeedPolicy.takesAnswers(move)).isEqualTo(before);
        assertThat(NeedPolicy.takesTrust(move)).isEqualTo(before);
    }

    private static Standing open(Sensitivity sensitivity) {
        return Standings.of(NeedState.OPEN, Exposure.least(sensitivity), Origin.TYPED);
    }

    private static Standing typed(NeedState state) {
        return Standings.of(state, Exposure.least(Sensitivity.OPEN), Origin.TYPED);
    }

    private static Actor actor(Cast cast, Permission permission, Scope scope) {
        return new Actor(cast.id(), Set.of(new Right(permission, scope)));
    }
}
