package org.manyhands.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Asks with a fixed number of clients, each of which waits for its answer before it asks again. A closed loop: a slower
 * answer lowers the rate, so rate and times have to be read together.
 */
final class ClosedLoop {

    /** One who asks; used by one thread. */
    interface Client extends AutoCloseable {

        /** Asks once and reads the whole answer; throws unless it is a good one. */
        void ask() throws Exception;

        @Override
        void close();
    }

    /** Makes a client with a connection of its own. */
    interface Clients {
        Client open() throws Exception;
    }

    /**
     * What came of it.
     *
     * @param perSecond good answers a second
     * @param median of the time for one answer, in milliseconds
     * @param p99 99 of 100 answers took no longer, in milliseconds
     * @param errors answers that were none, and exceptions
     * @param firstError what the first of them was; empty if there was none
     */
    record Measured(double perSecond, double median, double p99, int answers, int errors, String firstError) {}

    private final int clients;
    private final Duration warmUp;
    private final Duration time;

    ClosedLoop(int clients, Duration warmUp, Duration time) {
        this.clients = clients;
        this.warmUp = warmUp;
        this.time = time;
    }

    /** Asks for as long as the warm-up and the time together; only what begins after the first and ends within the second counts. */
    Measured run(Clients makers) throws Exception {
        List<Asker> askers = new ArrayList<>();
        CountDownLatch ready = new CountDownLatch(1);
        try {
            for (int i = 0; i < clients; i++) {
                askers.add(new Asker(makers.open(), ready));
            }
            List<Thread> threads = askers.stream()
                    .map(asker -> Thread.ofPlatform().name("asks").start(asker))
                    .toList();
            ready.countDown();
            for (Thread thread : threads) {
                thread.join();
            }
        } finally {
            askers.forEach(asker -> asker.client.close());
        }
        return measured(askers);
    }

    private Measured measured(List<Asker> askers) {
        long[] all = askers.stream().flatMapToLong(Asker::times).sorted().toArray();
        int errors = askers.stream().mapToInt(asker -> asker.errors).sum();
        String firstError = askers.stream()
                .map(asker -> asker.firstError.get())
                .filter(error -> !error.isEmpty())
                .findFirst()
                .orElse("");
        return new Measured(
                all.length * 1e9 / time.toNanos(),
                milliseconds(all, 0.5),
                milliseconds(all, 0.99),
                all.length,
                errors,
                firstError);
    }

    /** The nearest rank. */
    private static double milliseconds(long[] sorted, double share) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        int rank = (int) Math.ceil(share * sorted.length);
        return sorted[Math.max(rank, 1) - 1] / 1e6;
    }

    private final class Asker implements Runnable {

        private final Client client;
        private final CountDownLatch ready;
        private final AtomicReference<String> firstError = new AtomicReference<>("");
        private long[] times = new long[4096];
        private int count;
        private int errors;

        Asker(Client client, CountDownLatch ready) {
            this.client = client;
            this.ready = ready;
        }

        @Override
        public void run() {
            try {
                ready.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            long from = System.nanoTime() + warmUp.toNanos();
            long until = from + time.toNanos();
            for (long start = System.nanoTime(); start < until; start = System.nanoTime()) {
                if (!asked()) {
                    continue;
                }
                long end = System.nanoTime();
                if (start >= from && end <= until) {
                    note(end - start);
                }
            }
        }

        private boolean asked() {
            try {
                client.ask();
                return true;
            } catch (Exception e) {
                errors++;
                firstError.compareAndSet("", e.toString());
                return false;
            }
        }

        private void note(long nanoseconds) {
            if (count == times.length) {
                times = Arrays.copyOf(times, count * 2);
            }
            times[count++] = nanoseconds;
        }

        java.util.stream.LongStream times() {
            return Arrays.stream(times, 0, count);
        }
    }
}
