package org.manyhands.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.manyhands.needs.NeedState.CLOSED;
import static org.manyhands.needs.NeedState.DECLINED;
import static org.manyhands.needs.NeedState.DRAFT;
import static org.manyhands.needs.NeedState.NEEDS_INFO;
import static org.manyhands.needs.NeedState.ON_HOLD;
import static org.manyhands.needs.NeedState.OPEN;
import static org.manyhands.needs.NeedState.SUBMITTED;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.manyhands.hubs.Sensitivity;
import org.manyhands.shared.id.GroupId;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.PersonId;

/** The life of a need is the one that the product page draws, and no other. */
class NeedMoveTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    @Test
    void from_every_state_exactly_these_can_be_reached() {
        Map<NeedState, Set<NeedState>> drawn = new EnumMap<>(NeedState.class);
        drawn.put(DRAFT, EnumSet.of(SUBMITTED));
        drawn.put(SUBMITTED, EnumSet.of(OPEN, NEEDS_INFO, DECLINED, CLOSED));
        drawn.put(NEEDS_INFO, EnumSet.of(SUBMITTED, CLOSED));
        drawn.put(DECLINED, EnumSet.of(SUBMITTED, CLOSED));
        drawn.put(OPEN, EnumSet.of(ON_HOLD, CLOSED));
        drawn.put(ON_HOLD, EnumSet.of(OPEN, CLOSED));
        drawn.put(CLOSED, EnumSet.of(OPEN, NEEDS_INFO));

        Map<NeedState, Set<NeedState>> table = new EnumMap<>(NeedState.class);
        for (NeedState from : NeedState.values()) {
            Set<NeedState> reached = EnumSet.noneOf(NeedState.class);
            Arrays.stream(NeedMove.values())
                    .filter(move -> move.startsIn(from))
                    .map(NeedMove::to)
                    .forEach(reached::add);
            table.put(from, reached);
        }

        assertThat(table).isEqualTo(drawn);
    }

    @Test
    void only_a_coordinator_or_the_rule_of_the_hub_opens_and_only_time_lets_lapse() {
        assertThat(NeedMove.PUBLISH.who()).containsExactlyInAnyOrder(NeedSide.COORDINATOR, NeedSide.RULE);
        assertThat(NeedMove.LAPSE.who()).containsExactly(NeedSide.RULE);
        assertThat(NeedMove.WITHDRAW.who()).doesNotContain(NeedSide.COORDINATOR);
    }

    @Test
    void asking_declining_and_closing_want_a_reason() {
        assertThat(Arrays.stream(NeedMove.values()).filter(NeedMove::reasonNeeded))
                .containsExactly(NeedMove.ASK_BACK, NeedMove.DECLINE, NeedMove.CLOSE);
    }

    @ParameterizedTest
    @EnumSource(NeedMove.class)
    void a_need_refuses_what_the_table_does_not_hold(NeedMove move) {
        Need draft = new Need(
                HubId.random(),
                GroupId.random(),
                Provenance.typed(),
                Exposure.least(Sensitivity.OPEN),
                PersonId.random(),
                NOW);

        if (move == NeedMove.SUBMIT) {
            draft.move(move, NOW);
            assertThat(draft.state()).isEqualTo(SUBMITTED);
        } else {
            assertThatThrownBy(() -> draft.move(move, NOW)).isInstanceOf(IllegalStateException.class);
            assertThat(draft.state()).isEqualTo(DRAFT);
        }
    }
}
