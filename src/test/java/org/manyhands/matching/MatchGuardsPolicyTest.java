package org.manyhands.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.manyhands.hubs.ModerationMode;
import org.manyhands.shared.id.GroupId;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.id.NeedLineId;
import org.manyhands.shared.id.PersonId;

/** Each guard of the table: what it asks of the world and of the match, and what it says where it does not hold. */
class MatchGuardsPolicyTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    /** A world in which all is well but for what a test changes. */
    private static final class World implements Circumstances {

        private LocalDate today = TODAY;
        private boolean needIsOpen = true;
        private int placesLeft = 1;
        private boolean belongs = true;
        private int commitments = 2;
        private boolean available = true;
        private boolean vettingDemanded = true;
        private boolean vetted = true;
        private boolean ofTheGroup;
        private boolean blocked;
        private boolean askedAlready;
        private boolean suggestedAlready;

        @Override
        public LocalDate today() {
            return today;
        }

        @Override
        public boolean needIsOpen() {
            return needIsOpen;
        }

        @Override
        public int placesLeft() {
            return placesLeft;
        }

        @Override
        public boolean belongs() {
            return belongs;
        }

        @Override
        public int commitments() {
            return commitments;
        }

        @Override
        public int limit() {
            return 3;
        }

        @Override
        public boolean available() {
            return available;
        }

        @Override
        public boolean vettingDemanded() {
            return vettingDemanded;
        }

        @Override
        public boolean vetted() {
            return vetted;
        }

        @Override
        public boolean ofTheGroup() {
            return ofTheGroup;
        }

        @Override
        public boolean blocked() {
            return blocked;
        }

        @Override
        public boolean askedAlready() {
            return askedAlready;
        }

        @Override
        public boolean suggestedAlready() {
            return suggestedAlready;
        }
    }

    private final World world = new World();
    private final Match match = match();

    @Test
    void the_need_is_open_and_has_a_place_left() {
        assertThat(refusal(Guard.NEED_OPEN)).isNull();
        assertThat(refusal(Guard.PLACE_LEFT)).isNull();
        world.needIsOpen = false;
        world.placesLeft = 0;
        assertThat(refusal(Guard.NEED_OPEN)).isEqualTo(MatchRefusal.NEED_NOT_OPEN);
        assertThat(refusal(Guard.PLACE_LEFT)).isEqualTo(MatchRefusal.JUST_TAKEN);
    }

    @Test
    void the_helper_belongs_is_available_and_has_promised_less_than_they_may() {
        assertThat(refusal(Guard.BELONGS)).isNull();
        assertThat(refusal(Guard.AVAILABLE)).isNull();
        assertThat(refusal(Guard.WITHIN_LIMIT)).isNull();
        world.belongs = false;
        world.available = false;
        world.commitments = 3;
        assertThat(refusal(Guard.BELONGS)).isEqualTo(MatchRefusal.NOT_POSSIBLE);
        assertThat(refusal(Guard.AVAILABLE)).isEqualTo(MatchRefusal.UNAVAILABLE);
        assertThat(refusal(Guard.WITHIN_LIMIT)).isEqualTo(MatchRefusal.AT_LIMIT);
    }

    @Test
    void the_helper_is_vetted_where_that_is_demanded() {
        assertThat(refusal(Guard.VETTED)).isNull();
        world.vetted = false;
        assertThat(refusal(Guard.VETTED)).isEqualTo(MatchRefusal.NOT_VETTED);
        world.vettingDemanded = false;
        assertThat(refusal(Guard.VETTED)).isNull();
    }

    @Test
    void the_helper_is_not_of_the_group_not_asked_already_and_nobody_has_blocked_anybody() {
        assertThat(refusal(Guard.NOT_OF_THE_GROUP)).isNull();
        assertThat(refusal(Guard.NOT_ASKED_YET)).isNull();
        assertThat(refusal(Guard.NO_BLOCK)).isNull();
        world.ofTheGroup = true;
        world.askedAlready = true;
        world.blocked = true;
        assertThat(refusal(Guard.NOT_OF_THE_GROUP)).isEqualTo(MatchRefusal.OF_THE_GROUP);
        assertThat(refusal(Guard.NOT_ASKED_YET)).isEqualTo(MatchRefusal.ALREADY_ASKED);
        assertThat(refusal(Guard.NO_BLOCK))
                .as("what whoever comes too late is told")
                .isEqualTo(MatchRefusal.JUST_TAKEN);
    }

    @Test
    void coordinators_note_nobody_twice_and_what_they_noted_stands_in_nobodys_way() {
        assertThat(refusal(Guard.NOT_SUGGESTED_YET)).isNull();
        world.suggestedAlready = true;
        assertThat(refusal(Guard.NOT_SUGGESTED_YET)).isEqualTo(MatchRefusal.ALREADY_ASKED);
        assertThat(refusal(Guard.NOT_ASKED_YET)).isNull();
        assertThat(MatchTable.ALL.stream()
                        .filter(row -> row.guards().contains(Guard.NOT_SUGGESTED_YET))
                        .map(Transition::who))
                .containsOnly(Side.COORDINATOR);
    }

    @Test
    void an_answer_counts_until_the_end_of_its_day_and_lapses_after_it() {
        assertThat(refusal(Guard.IN_TIME)).as("nobody was asked").isNotNull();
        assertThat(refusal(Guard.DAY_PASSED)).isNotNull();
        match.ask(NOW, TODAY);
        assertThat(refusal(Guard.IN_TIME)).isNull();
        assertThat(refusal(Guard.DAY_PASSED)).isNotNull();
        world.today = TODAY.plusDays(1);
        assertThat(refusal(Guard.IN_TIME)).isEqualTo(MatchRefusal.TOO_LATE);
        assertThat(refusal(Guard.DAY_PASSED)).isNull();
    }

    @Test
    void both_answers_are_waited_for_and_each_side_answers_once() {
        assertThat(refusal(Guard.NOT_ANSWERED_YET)).isNull();
        assertThat(refusal(Guard.OTHERS_STILL_ASKED)).isNull();
        assertThat(refusal(Guard.OTHERS_SAID_YES)).isEqualTo(MatchRefusal.NOT_NOW);
        match.answer(Side.GROUP, Answer.YES);
        match.answer(Side.HELPER, Answer.YES);
        assertThat(refusal(Guard.NOT_ANSWERED_YET)).isEqualTo(MatchRefusal.NOT_NOW);
        assertThat(refusal(Guard.OTHERS_STILL_ASKED)).isEqualTo(MatchRefusal.NOT_NOW);
        assertThat(refusal(Guard.OTHERS_SAID_YES)).isNull();
    }

    @Test
    void who_began_takes_back_and_who_did_not_report_confirms() {
        assertThat(refusal(Guard.BEGAN_IT)).as("a coordinator did").isEqualTo(MatchRefusal.NOT_NOW);
        assertThat(refusal(Guard.BEGAN_IT, Side.COORDINATOR, match)).isNull();
        assertThat(refusal(Guard.OTHER_SIDE)).as("nobody has").isEqualTo(MatchRefusal.NOT_NOW);
        match.report(Side.HELPER, NOW);
        assertThat(refusal(Guard.OTHER_SIDE)).isEqualTo(MatchRefusal.NOT_NOW);
        assertThat(refusal(Guard.OTHER_SIDE, Side.GROUP, match)).isNull();
    }

    @Test
    void what_was_reported_done_is_done_after_a_fortnight() {
        assertThat(refusal(Guard.FORTNIGHT_PASSED)).isNotNull();
        match.report(Side.HELPER, NOW);
        world.today = TODAY.plusDays(13);
        assertThat(refusal(Guard.FORTNIGHT_PASSED)).isNotNull();
        world.today = TODAY.plusDays(14);
        assertThat(refusal(Guard.FORTNIGHT_PASSED)).isNull();
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "IN_TIME",
                "DAY_PASSED",
                "NOT_ANSWERED_YET",
                "OTHERS_STILL_ASKED",
                "OTHERS_SAID_YES",
                "BEGAN_IT",
                "OTHER_SIDE",
                "FORTNIGHT_PASSED"
            })
    void what_asks_about_the_match_does_not_hold_before_there_is_one(Guard guard) {
        assertThat(refusal(guard, Side.HELPER, null)).isNotNull();
    }

    @Test
    void of_several_guards_the_first_that_does_not_hold_is_told() {
        world.needIsOpen = false;
        world.placesLeft = 0;
        Transition row = row(Set.of(Guard.PLACE_LEFT, Guard.NEED_OPEN), Side.HELPER);
        assertThat(MatchPolicy.refusal(row, match, world)).contains(MatchRefusal.NEED_NOT_OPEN);
    }

    private @Nullable MatchRefusal refusal(Guard guard) {
        return refusal(guard, Side.HELPER, match);
    }

    private @Nullable MatchRefusal refusal(Guard guard, Side side, @Nullable Match about) {
        return MatchPolicy.refusal(row(Set.of(guard), side), about, world).orElse(null);
    }

    private static Transition row(Set<Guard> guards, Side side) {
        return new Transition(
                MatchAct.SAY_YES,
                MatchState.PROPOSED,
                MatchState.PROPOSED,
                side,
                Set.of(ModerationMode.COORDINATED),
                guards,
                false);
    }

    private static Match match() {
        return new Match(
                new LinePlaces(
                        NeedId.random(),
                        NeedLineId.random(),
                        HubId.random(),
                        GroupId.random(),
                        true,
                        false,
                        1,
                        0,
                        new BitSet()),
                PersonId.random(),
                null,
                1,
                ModerationMode.COORDINATED,
                MatchTable.find(MatchAct.SUGGEST, null, Side.COORDINATOR, ModerationMode.COORDINATED)
                        .orElseThrow(),
                NOW);
    }
}
