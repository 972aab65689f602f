package org.manyhands.hubs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A hub may be more careful than docs/rules.md#times, never less. */
class HubDaysTest {

    @Test
    void the_longest_retention_is_that_of_the_rules() {
        assertThat(Retention.LONGEST.days(Sensitivity.OPEN)).isEqualTo(90);
        assertThat(Retention.LONGEST.days(Sensitivity.CAREFUL)).isEqualTo(30);
        assertThat(Retention.LONGEST.days(Sensitivity.PROTECTED)).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({"91,30,7", "90,31,7", "90,30,8", "0,30,7", "90,0,7", "90,30,0"})
    void nothing_is_kept_longer_or_not_at_all(int open, int careful, int protectedNeeds) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Retention(open, careful, protectedNeeds));
    }

    @Test
    void careful_and_protected_needs_are_confirmed_at_least_every_two_weeks() {
        Pace pace = new Pace(30, 7, false);
        assertThat(pace.freshnessDays(Sensitivity.OPEN)).isEqualTo(30);
        assertThat(pace.freshnessDays(Sensitivity.CAREFUL)).isEqualTo(14);
        assertThat(pace.freshnessDays(Sensitivity.PROTECTED)).isEqualTo(14);
        assertThat(new Pace(10, 7, false).freshnessDays(Sensitivity.CAREFUL)).isEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource({"31,7", "2,7", "30,0", "30,22"})
    void the_pace_has_limits(int freshness, int answer) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Pace(freshness, answer, false));
    }

    @ParameterizedTest
    @CsvSource({
        "COORDINATED,false,false,false",
        "CONFIRMED,true,false,true",
        "ASSISTED,true,true,false",
        "OPEN,true,true,false"
    })
    void each_mode_says_who_may_begin_and_whether_a_third_yes_is_needed(
            ModerationMode mode, boolean comeForward, boolean groupsAsk, boolean thirdYes) {
        assertThat(mode.membersComeForward()).isEqualTo(comeForward);
        assertThat(mode.groupsAskPeople()).isEqualTo(groupsAsk);
        assertThat(mode.needsCoordinatorsYes()).isEqualTo(thirdYes);
    }

    @Test
    void only_open_needs_of_open_hubs_publish_without_a_look() {
        for (ModerationMode mode : ModerationMode.values()) {
            for (Sensitivity sensitivity : Sensitivity.values()) {
                assertThat(mode.publishesWithoutTriage(sensitivity))
                        .isEqualTo(mode == ModerationMode.OPEN && sensitivity == Sensitivity.OPEN);
            }
        }
    }
}
