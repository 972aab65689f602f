package org.manyhands.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manyhands.hubs.ModerationMode.ASSISTED;
import static org.manyhands.hubs.ModerationMode.CONFIRMED;
import static org.manyhands.hubs.ModerationMode.COORDINATED;
import static org.manyhands.hubs.ModerationMode.OPEN;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.manyhands.hubs.ModerationMode;

/** The table against the product page, written down here a second time and by hand. */
class MatchTableTest {

    private static final List<String> LIFE = List.of(
            "null -> SUGGESTED",
            "null -> PROPOSED",
            "SUGGESTED -> PROPOSED",
            "SUGGESTED -> DISCARDED",
            "PROPOSED -> PROPOSED",
            "PROPOSED -> AGREED",
            "PROPOSED -> DECLINED",
            "PROPOSED -> LAPSED",
            "PROPOSED -> RETRACTED",
            "AGREED -> ACTIVE",
            "AGREED -> REPORTED_DONE",
            "AGREED -> WITHDRAWN",
            "AGREED -> CANCELLED",
            "ACTIVE -> REPORTED_DONE",
            "ACTIVE -> WITHDRAWN",
            "ACTIVE -> NOT_MET",
            "ACTIVE -> DISPUTED",
            "REPORTED_DONE -> DONE",
            "REPORTED_DONE -> ACTIVE",
            "REPORTED_DONE -> DISPUTED",
            "DISPUTED -> DONE",
            "DISPUTED -> NOT_MET",
            "DISPUTED -> ACTIVE");

    @Test
    void the_states_follow_each_other_as_on_the_product_page_and_in_no_other_way() {
        assertThat(MatchTable.ALL.stream()
                        .map(row -> row.from() + " -> " + row.to())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(LIFE);
    }

    @Test
    void in_coordinated_hubs_only_coordinators_suggest_and_propose() {
        assertThat(beginners(COORDINATED)).containsExactly("COORDINATOR SUGGEST");
        assertThat(answering(COORDINATED)).containsExactlyInAnyOrder(Side.HELPER, Side.GROUP);
    }

    @Test
    void in_confirmed_hubs_members_come_forward_and_a_coordinators_yes_is_a_third_answer() {
        assertThat(beginners(CONFIRMED)).containsExactlyInAnyOrder("COORDINATOR SUGGEST", "HELPER COME_FORWARD");
        assertThat(answering(CONFIRMED)).containsExactlyInAnyOrder(Side.HELPER, Side.GROUP, Side.COORDINATOR);
    }

    @Test
    void in_assisted_hubs_members_and_groups_match_themselves_and_a_coordinator_can_step_in() {
        assertThat(beginners(ASSISTED))
                .containsExactlyInAnyOrder("COORDINATOR SUGGEST", "HELPER COME_FORWARD", "GROUP ASK");
        assertThat(answering(ASSISTED)).containsExactlyInAnyOrder(Side.HELPER, Side.GROUP);
        assertThat(MatchTable.find(MatchAct.RETRACT, MatchState.PROPOSED, Side.COORDINATOR, ASSISTED))
                .isPresent();
    }

    @Test
    void in_open_hubs_two_yeses_are_enough_and_no_coordinator_begins_anything() {
        assertThat(beginners(OPEN)).containsExactlyInAnyOrder("HELPER COME_FORWARD", "GROUP ASK");
        assertThat(answering(OPEN)).containsExactlyInAnyOrder(Side.HELPER, Side.GROUP);
    }

    @ParameterizedTest
    @EnumSource(ModerationMode.class)
    void what_makes_things_safer_exists_in_every_mode(ModerationMode mode) {
        assertThat(MatchTable.find(MatchAct.CANCEL, MatchState.AGREED, Side.COORDINATOR, mode))
                .isPresent();
        assertThat(MatchTable.find(MatchAct.RETRACT, MatchState.PROPOSED, Side.COORDINATOR, mode))
                .isPresent();
        for (Side side : List.of(Side.HELPER, Side.GROUP)) {
            assertThat(MatchTable.find(MatchAct.SAY_NO, MatchState.PROPOSED, side, mode))
                    .isPresent();
            assertThat(MatchTable.find(MatchAct.WITHDRAW, MatchState.ACTIVE, side, mode))
                    .isPresent();
        }
    }

    @ParameterizedTest
    @EnumSource(ModerationMode.class)
    void nobody_agrees_without_a_place_within_the_limit_vetted_and_unblocked(ModerationMode mode) {
        assertThat(MatchTable.ALL.stream()
                        .filter(row ->
                                row.act() == MatchAct.AGREE && row.modes().contains(mode)))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.guards())
                        .contains(
                                Guard.PLACE_LEFT,
                                Guard.BELONGS,
                                Guard.WITHIN_LIMIT,
                                Guard.VETTED,
                                Guard.NO_BLOCK,
                                Guard.IN_TIME,
                                Guard.OTHERS_SAID_YES));
    }

    @ParameterizedTest
    @EnumSource(ModerationMode.class)
    void nobody_is_proposed_by_others_for_what_they_do_not_offer_now(ModerationMode mode) {
        assertThat(MatchTable.ALL.stream()
                        .filter(row -> Set.of(MatchAct.SUGGEST, MatchAct.PROPOSE, MatchAct.ASK)
                                        .contains(row.act())
                                && row.modes().contains(mode)))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.guards()).contains(Guard.AVAILABLE));
    }

    @Test
    void one_act_from_one_state_by_one_side_in_one_mode_leads_to_one_place() {
        Set<String> seen = new HashSet<>();
        for (Transition row : MatchTable.ALL) {
            for (ModerationMode mode : row.modes()) {
                assertThat(seen.add(row.act() + " " + row.from() + " " + row.who() + " " + mode))
                        .as(row.toString())
                        .isTrue();
            }
        }
    }

    @Test
    void what_the_table_does_not_hold_is_not_found() {
        assertThat(MatchTable.find(MatchAct.CANCEL, MatchState.AGREED, Side.HELPER, OPEN))
                .as("of another side")
                .isEmpty();
        assertThat(MatchTable.find(MatchAct.CANCEL, MatchState.ACTIVE, Side.COORDINATOR, OPEN))
                .as("from another state")
                .isEmpty();
        assertThat(MatchTable.find(MatchAct.ASK, null, Side.GROUP, COORDINATED))
                .as("in another mode")
                .isEmpty();
        assertThat(MatchTable.find(MatchAct.BEGIN, MatchState.AGREED, Side.HELPER, OPEN))
                .map(Transition::act)
                .as("the act that was asked for, and no other")
                .contains(MatchAct.BEGIN);
        assertThat(MatchTable.find(MatchAct.WITHDRAW, MatchState.AGREED, Side.HELPER, OPEN))
                .map(Transition::act)
                .contains(MatchAct.WITHDRAW);
    }

    @Test
    void ends_are_ends() {
        assertThat(MatchTable.ALL.stream().map(Transition::from).filter(from -> from != null && from.isEnd()))
                .isEmpty();
    }

    @Test
    void every_reason_that_is_asked_for_can_be_given() {
        assertThat(MatchTable.ALL.stream().filter(Transition::reasonNeeded))
                .allSatisfy(row ->
                        assertThat(MatchReason.choices(row.act(), row.who())).contains(MatchReason.OTHER));
    }

    private static Set<String> beginners(ModerationMode mode) {
        return MatchTable.ALL.stream()
                .filter(row -> row.from() == null && row.modes().contains(mode))
                .map(row -> row.who() + " " + row.act())
                .collect(Collectors.toSet());
    }

    private static Set<Side> answering(ModerationMode mode) {
        return MatchTable.ALL.stream()
                .filter(row -> row.act() == MatchAct.AGREE && row.modes().contains(mode))
                .map(Transition::who)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Side.class)));
    }
}
