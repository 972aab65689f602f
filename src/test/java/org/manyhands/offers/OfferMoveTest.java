package org.manyhands.offers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.TestClock;
import org.manyhands.skills.ResourceKind;

class OfferMoveTest {

    @Test
    void the_table_is_the_one_of_the_product_page() {
        assertThat(Stream.of(OfferMove.values())
                        .map(move ->
                                move.from().stream().sorted().map(Enum::name).collect(Collectors.joining("+")) + " -> "
                                        + move.to() + (move.reasonNeeded() ? " why" : "")))
                .containsExactly(
                        "DRAFT -> AVAILABLE",
                        "AVAILABLE -> PAUSED",
                        "PAUSED -> AVAILABLE",
                        "DRAFT+AVAILABLE+PAUSED -> CLOSED why");
    }

    @Test
    void whatever_the_table_does_not_hold_is_refused() {
        for (OfferState state : OfferState.values()) {
            for (OfferMove move : OfferMove.values()) {
                Offer offer = offerIn(state);
                @Nullable OfferEnding why = move.reasonNeeded() ? OfferEnding.OTHER : null;
                if (move.startsIn(state)) {
                    offer.move(move, why, TestClock.START);
                    assertThat(offer.state()).isEqualTo(move.to());
                } else {
                    assertThatThrownBy(() -> offer.move(move, why, TestClock.START))
                            .isInstanceOf(IllegalStateException.class);
                    assertThat(offer.state()).isEqualTo(state);
                }
            }
        }
    }

    @Test
    void closing_without_a_reason_is_refused() {
        Offer offer = offerIn(OfferState.AVAILABLE);
        assertThatThrownBy(() -> offer.move(OfferMove.CLOSE, null, TestClock.START))
                .isInstanceOf(IllegalStateException.class);
    }

    private static Offer offerIn(OfferState state) {
        Offer offer = new Offer(Cast.VOLUNTEER.id(), ResourceKind.SPACE, TestClock.START, LocalDate.of(2026, 5, 31));
        switch (state) {
            case DRAFT -> {}
            case AVAILABLE -> offer.move(OfferMove.PUBLISH, null, TestClock.START);
            case PAUSED -> {
                offer.move(OfferMove.PUBLISH, null, TestClock.START);
                offer.move(OfferMove.PAUSE, null, TestClock.START);
            }
            case CLOSED -> offer.move(OfferMove.CLOSE, OfferEnding.NEVER_MADE, TestClock.START);
        }
        return offer;
    }
}
