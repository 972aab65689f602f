package org.manyhands.needs;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.manyhands.access.Grants;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.TestClock;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;
import org.manyhands.shared.Actor;

/** A question that nobody answers: two reminders, then the end, by the clock alone. In the town it is due in two days. */
@QuarkusTest
class RemindOfQuestionsTest extends TownTest {

    @Inject
    RemindOfQuestions job;

    @Inject
    WithdrawNeed withdraw;

    @Inject
    RedraftNeed redraft;

    @Inject
    NeedBoard board;

    @Inject
    Grants grants;

    @Inject
    EntityManager entities;

    @Test
    void nothing_happens_before_its_time() {
        TestClock.get().pass(Duration.ofDays(2).minusSeconds(1));
        job.run();

        assertThat(acts()).doesNotContain(NeedAct.REMINDED);
    }

    @Test
    void two_reminders_a_week_apart_then_it_closes_itself() {
        TestClock.get().pass(Duration.ofDays(2));
        job.run();
        assertThat(acts()).containsOnlyOnce(NeedAct.REMINDED);
        assertThat(Objects.requireNonNull(need().inside()).remindAt())
                .isEqualTo(TestClock.get().instant().plus(Duration.ofDays(7)));

        TestClock.get().pass(Duration.ofDays(7));
        job.run();
        assertThat(need().state()).isEqualTo(NeedState.NEEDS_INFO);
        assertThat(Objects.requireNonNull(need().inside()).reminders()).isEqualTo(2);

        TestClock.get().pass(Duration.ofDays(7));
        job.run();
        assertThat(need().state()).isEqualTo(NeedState.CLOSED);
        assertThat(need().closed()).isEqualTo(CloseReason.UNRESPONSIVE);
        assertThat(acts()).endsWith(NeedAct.REMINDED, NeedAct.REMINDED, NeedAct.LAPSED);
    }

    @Test
    void what_was_taken_up_again_and_left_alone_ends_the_same_way() {
        Actor willow = new Actor(Cast.OTHER_ORGANISER.id(), grants.rightsOf(Cast.OTHER_ORGANISER.id()));
        withdraw.handle(willow, Town.SMELL_MAP);
        redraft.handle(willow, Town.SMELL_MAP);

        for (int week = 1; week <= 3; week++) {
            assertThat(need().state()).as("week " + week).isEqualTo(NeedState.NEEDS_INFO);
            TestClock.get().pass(Duration.ofDays(7));
            job.run();
        }

        assertThat(need().closed()).isEqualTo(CloseReason.UNRESPONSIVE);
        assertThat(acts()).endsWith(NeedAct.REDRAFTED, NeedAct.REMINDED, NeedAct.REMINDED, NeedAct.LAPSED);
    }

    @Test
    void running_twice_at_the_same_moment_does_nothing_twice() {
        TestClock.get().pass(Duration.ofDays(2));
        job.run();
        job.run();

        assertThat(acts()).containsOnlyOnce(NeedAct.REMINDED);
    }

    @Test
    void after_a_long_standstill_nobody_is_closed_without_a_word() {
        TestClock.get().pass(Duration.ofDays(90));
        job.run();

        assertThat(need().state()).isEqualTo(NeedState.NEEDS_INFO);
        assertThat(acts()).containsOnlyOnce(NeedAct.REMINDED);
    }

    private NeedView need() {
        // A test reads many times in what a visitor would do in many requests.
        entities.clear();
        Actor organiser = new Actor(Cast.OTHER_ORGANISER.id(), grants.rightsOf(Cast.OTHER_ORGANISER.id()));
        return board.find(organiser, Town.SMELL_MAP, Locale.ENGLISH).orElseThrow();
    }

    private List<NeedAct> acts() {
        return Objects.requireNonNull(need().inside()).history().stream()
                .map(Happening::act)
                .toList();
    }
}
