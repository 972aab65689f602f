package org.manyhands.shared.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manyhands.scenarios.TestClock;
import org.manyhands.scenarios.TownTest;

@QuarkusTest
class OutboxTest extends TownTest {

    /** Hears what is told, or pretends not to. */
    @ApplicationScoped
    static class Listener implements OutboxHandler {

        private final List<String> heard = new CopyOnWriteArrayList<>();
        private volatile boolean deaf;

        void deaf(boolean yes) {
            deaf = yes;
        }

        List<String> heard() {
            return heard;
        }

        @Override
        public String topic() {
            return "test.listener";
        }

        @Override
        public void handle(String payload) {
            if (deaf) {
                throw new IllegalStateException("did not hear " + payload);
            }
            heard.add(payload);
        }
    }

    @Inject
    Outbox outbox;

    @Inject
    OutboxWorker worker;

    @Inject
    Listener listener;

    @BeforeEach
    void hears() {
        listener.heard().clear();
        listener.deaf(false);
    }

    @Test
    void what_was_put_in_is_told_once() {
        put("hello");

        assertThat(worker.tellDue()).isEqualTo(1);
        assertThat(worker.tellDue()).isZero();
        assertThat(listener.heard()).containsExactly("hello");
    }

    @Test
    void what_was_rolled_back_is_never_told() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    outbox.put("test.listener", "hello");
                    throw new IllegalStateException("changed my mind");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(worker.tellDue()).isZero();
        assertThat(listener.heard()).isEmpty();
    }

    @Test
    void nothing_is_put_in_outside_a_transaction() {
        assertThatThrownBy(() -> outbox.put("test.listener", "hello")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void what_was_not_heard_is_told_again_later_and_later() {
        put("hello");
        listener.deaf(true);
        assertThat(worker.tellDue()).isZero();
        TestClock.get().pass(Duration.ofSeconds(59));
        listener.deaf(false);
        assertThat(worker.tellDue()).as("too soon").isZero();

        listener.deaf(true);
        TestClock.get().pass(Duration.ofSeconds(1));
        worker.tellDue();
        listener.deaf(false);
        TestClock.get().pass(Duration.ofMinutes(1));
        assertThat(worker.tellDue()).as("the second pause is longer").isZero();
        TestClock.get().pass(Duration.ofMinutes(1));

        assertThat(worker.tellDue()).isEqualTo(1);
        assertThat(listener.heard()).containsExactly("hello");
    }

    @Test
    void one_that_is_not_heard_does_not_stop_the_others() {
        QuarkusTransaction.requiringNew().run(() -> outbox.put("test.nobody", "lost"));
        put("hello");

        assertThat(worker.tellDue()).isEqualTo(1);
        assertThat(listener.heard()).containsExactly("hello");
    }

    @Test
    void two_workers_at_once_tell_everything_once() throws Exception {
        for (int i = 0; i < 40; i++) {
            put("message " + i);
        }
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> told = List.of(threads.submit(() -> tell(start)), threads.submit(() -> tell(start)));
            start.countDown();
            assertThat(told.get(0).get() + told.get(1).get()).isEqualTo(40);
        }
        assertThat(listener.heard()).hasSize(40).doesNotHaveDuplicates();
    }

    private int tell(CountDownLatch start) throws InterruptedException {
        start.await();
        return worker.tellDue();
    }

    private void put(String payload) {
        QuarkusTransaction.requiringNew().run(() -> outbox.put("test.listener", payload));
    }
}
