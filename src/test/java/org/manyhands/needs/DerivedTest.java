package org.manyhands.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manyhands.needs.Coverage.FULL;
import static org.manyhands.needs.Coverage.NONE;
import static org.manyhands.needs.Coverage.PART;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.manyhands.hubs.Sensitivity;

/** What is worked out and never stored. */
class DerivedTest {

    private static final Instant CONFIRMED = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant STALE = CONFIRMED.plus(Duration.ofDays(28));

    @Test
    void a_need_ages_in_the_last_quarter_of_its_time_and_is_stale_at_its_end() {
        assertThat(at(STALE.minus(Duration.ofDays(7)).minusSeconds(1))).isEqualTo(Freshness.FRESH);
        assertThat(at(STALE.minus(Duration.ofDays(7)))).isEqualTo(Freshness.AGEING);
        assertThat(at(STALE.minusSeconds(1))).isEqualTo(Freshness.AGEING);
        assertThat(at(STALE)).isEqualTo(Freshness.STALE);
    }

    @Test
    void a_line_is_covered_when_as_many_have_agreed_as_were_wanted() {
        assertThat(Coverage.of(0, 2)).isEqualTo(NONE);
        assertThat(Coverage.of(1, 2)).isEqualTo(PART);
        assertThat(Coverage.of(2, 2)).isEqualTo(FULL);
        assertThat(Coverage.of(3, 2)).isEqualTo(FULL);
    }

    @Test
    void a_need_is_covered_when_every_line_is() {
        assertThat(Coverage.of(List.of(FULL, FULL))).isEqualTo(FULL);
        assertThat(Coverage.of(List.of(FULL, NONE))).isEqualTo(PART);
        assertThat(Coverage.of(List.of(NONE, NONE))).isEqualTo(NONE);
        assertThat(Coverage.of(List.<Coverage>of())).isEqualTo(NONE);
    }

    @Test
    void a_tick_counts_only_with_the_sensitivity_it_belongs_to() {
        assertThat(new Exposure(Sensitivity.CAREFUL, true, true)).isEqualTo(Exposure.least(Sensitivity.CAREFUL));
        assertThat(new Exposure(Sensitivity.OPEN, true, true).vettedMaySee()).isFalse();
        assertThat(new Exposure(Sensitivity.PROTECTED, true, true).onWeb()).isFalse();
    }

    private static Freshness at(Instant now) {
        return Freshness.of(CONFIRMED, STALE, now);
    }
}
