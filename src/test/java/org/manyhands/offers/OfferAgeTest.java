package org.manyhands.offers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfferAgeTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 5, 31);

    @ParameterizedTest
    @CsvSource({
        "2026-05-17, FRESH, true",
        "2026-05-18, ENDS_SOON, true",
        "2026-05-31, ENDS_SOON, true",
        "2026-06-01, RAN_OUT, false",
        "2026-06-14, RAN_OUT, false",
        "2026-06-15, OUT_OF_SIGHT, false"
    })
    void an_offer_warns_two_weeks_before_its_last_day_and_leaves_sight_two_weeks_after(
            LocalDate today, OfferAge age, boolean standing) {
        assertThat(OfferAge.of(LAST_DAY, today)).isEqualTo(age);
        assertThat(age.isStanding()).isEqualTo(standing);
    }

    @ParameterizedTest
    @CsvSource({"2026-05-17", "2036-05-17"})
    void one_that_stays_never_runs_out(LocalDate today) {
        @Nullable LocalDate never = null;
        assertThat(OfferAge.of(never, today)).isEqualTo(OfferAge.STAYS);
        assertThat(OfferAge.STAYS.asksForRenewal()).isFalse();
    }
}
