package org.manyhands.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionLimitsTest {

    private static final Instant LOGIN = Instant.parse("2026-03-02T08:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "MEMBER, 60, 12", "VETTED_MEMBER, 60, 12", "GROUP_ORGANISER, 60, 12", "HELPER, 60, 12",
        "COORDINATOR, 30, 10", "MODERATOR, 30, 10", "AUDITOR, 30, 10", "ADMINISTRATOR, 15, 4"
    })
    void each_role_has_its_limits(Role role, int idleMinutes, int hours) {
        SessionLimits limits = SessionLimits.of(List.of(role));

        assertThat(limits).isEqualTo(new SessionLimits(Duration.ofMinutes(idleMinutes), Duration.ofHours(hours)));
    }

    @Test
    void the_strictest_of_several_roles_counts() {
        assertThat(SessionLimits.of(List.of(Role.MEMBER, Role.ADMINISTRATOR, Role.MODERATOR)))
                .isEqualTo(SessionLimits.of(List.of(Role.ADMINISTRATOR)));
    }

    @Test
    void whoever_holds_no_role_has_a_members_limits() {
        assertThat(SessionLimits.of(List.of())).isEqualTo(SessionLimits.of(List.of(Role.MEMBER)));
    }

    @Test
    void a_session_ends_at_its_limits_to_the_second() {
        SessionLimits limits = SessionLimits.of(List.of());
        Instant idle = LOGIN.plus(Duration.ofMinutes(60));
        Instant last = LOGIN.plus(Duration.ofHours(12));

        assertThat(limits.allow(LOGIN, LOGIN, idle.minusSeconds(1))).isTrue();
        assertThat(limits.allow(LOGIN, LOGIN, idle)).isFalse();
        assertThat(limits.allow(LOGIN, last.minusSeconds(2), last.minusSeconds(1)))
                .isTrue();
        assertThat(limits.allow(LOGIN, last.minusSeconds(1), last)).isFalse();
    }
}
