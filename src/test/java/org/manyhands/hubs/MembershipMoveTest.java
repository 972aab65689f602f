package org.manyhands.hubs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.manyhands.hubs.MembershipMove.COME_BACK;
import static org.manyhands.hubs.MembershipMove.DECLINE;
import static org.manyhands.hubs.MembershipMove.GO_AWAY;
import static org.manyhands.hubs.MembershipMove.LEAVE;
import static org.manyhands.hubs.MembershipMove.REMOVE;
import static org.manyhands.hubs.MembershipMove.SUSPEND;
import static org.manyhands.hubs.MembershipMove.TAKE_IN;
import static org.manyhands.hubs.MembershipMove.WITHDRAW;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Town;
import org.manyhands.shared.Conflict;

class MembershipMoveTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    @Test
    void who_has_asked_is_taken_in_or_declined_or_takes_it_back() {
        assertThat(from(MembershipState.APPLIED)).containsExactlyInAnyOrder(TAKE_IN, DECLINE, WITHDRAW);
    }

    @Test
    void a_member_takes_a_break_leaves_or_is_sent_away_with_a_reason() {
        assertThat(from(MembershipState.ACTIVE)).containsExactlyInAnyOrder(GO_AWAY, LEAVE, SUSPEND, REMOVE);
        assertThat(from(MembershipState.AWAY)).containsExactlyInAnyOrder(COME_BACK, LEAVE, SUSPEND, REMOVE);
        assertThat(Arrays.stream(MembershipMove.values()).filter(MembershipMove::reasonNeeded))
                .containsExactlyInAnyOrder(DECLINE, SUSPEND, REMOVE);
    }

    @Test
    void nobody_lifts_a_suspension_alone_but_it_is_no_prison() {
        assertThat(from(MembershipState.SUSPENDED)).containsExactlyInAnyOrder(LEAVE, REMOVE);
    }

    @ParameterizedTest
    @EnumSource(names = {"DECLINED", "WITHDRAWN", "LEFT", "REMOVED"})
    void what_is_over_stays_over(MembershipState over) {
        assertThat(over.isOver()).isTrue();
        assertThat(from(over)).isEmpty();
    }

    @Test
    void answers_live_until_the_decision() {
        Membership membership = asked();
        assertThat(membership.answers()).hasSize(1);

        membership.make(TAKE_IN, NOW);

        assertThat(membership.state()).isEqualTo(MembershipState.ACTIVE);
        assertThat(membership.answers()).isEmpty();
    }

    @Test
    void the_second_of_two_decisions_loses() {
        Membership membership = asked();
        membership.make(DECLINE, NOW);

        assertThatThrownBy(() -> membership.make(TAKE_IN, NOW)).isInstanceOf(Conflict.class);
        assertThat(membership.state()).isEqualTo(MembershipState.DECLINED);
    }

    private static Set<MembershipMove> from(MembershipState state) {
        return Arrays.stream(MembershipMove.values())
                .filter(move -> move.startsIn(state))
                .collect(Collectors.toSet());
    }

    private static Membership asked() {
        return new Membership(
                Town.HARBOUR,
                Cast.UNATTACHED.id(),
                List.of(new SealedAnswer(UUID.randomUUID(), "Why?", null)),
                null,
                NOW);
    }
}
