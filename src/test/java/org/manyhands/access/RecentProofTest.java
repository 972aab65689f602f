package org.manyhands.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.manyhands.shared.Actor;
import org.manyhands.shared.ProofTooOld;
import org.manyhands.shared.id.PersonId;

/** How recent a proof each sensitive act asks for, to the second. */
class RecentProofTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    private final RecentProof rule = new RecentProof(Clock.fixed(NOW, ZoneOffset.UTC));

    @ParameterizedTest
    @EnumSource
    void a_proof_is_recent_for_less_than_five_minutes(SensitiveAct act) {
        assertThat(rule.isThere(provenAt(NOW), act)).isTrue();
        assertThat(rule.isThere(provenAt(NOW.minus(Duration.ofMinutes(5).minusSeconds(1))), act))
                .isTrue();
        assertThat(rule.isThere(provenAt(NOW.minus(Duration.ofMinutes(5))), act))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void of_whom_nobody_knows_when_they_proved_anything_has_not(SensitiveAct act) {
        assertThat(rule.isThere(provenAt(null), act)).isFalse();
        assertThat(rule.isThere(Actor.anonymous(), act)).isFalse();
        assertThatThrownBy(() -> rule.demand(provenAt(null), act)).isInstanceOf(ProofTooOld.class);
    }

    @ParameterizedTest
    @EnumSource
    void whoever_has_just_proved_it_goes_on(SensitiveAct act) {
        assertThatCode(() -> rule.demand(provenAt(NOW), act)).doesNotThrowAnyException();
    }

    private static Actor provenAt(@Nullable Instant time) {
        return new Actor(PersonId.random(), Set.of(), time);
    }
}
