package org.manyhands.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MatchLimitTest {

    private static final LocalDate JOINED = LocalDate.of(2026, 3, 2);

    @Test
    void whoever_is_new_has_one_open_match_for_thirty_days() {
        assertThat(MatchLimit.inForce(3, JOINED, JOINED)).isEqualTo(1);
        assertThat(MatchLimit.inForce(3, JOINED, JOINED.plusDays(29))).isEqualTo(1);
        assertThat(MatchLimit.inForce(3, JOINED, JOINED.plusDays(30))).isEqualTo(3);
    }

    @Test
    void ones_own_limit_counts_when_it_is_lower_and_never_raises_the_common_one() {
        assertThat(MatchLimit.inForce(2, JOINED, JOINED.plusYears(1))).isEqualTo(2);
        assertThat(MatchLimit.inForce(7, JOINED, JOINED.plusYears(1))).isEqualTo(3);
    }
}
