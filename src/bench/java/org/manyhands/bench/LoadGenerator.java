package org.manyhands.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;

/**
 * Asks with a fixed number of clients, in one of two ways. As fast as it goes, each client asks again as soon as it has its answer:
 * a closed loop, in which a slower answer lowers the rate, so rate and times have to be read together. At a steady rate, the
 * clients ask as people do, at random moments that do not depend on the answers; a time then begins when its moment has come, even
 * if the client still waits for the answer before, so that a stall is counted for everybody who would have asked meanwhile.
 */
final class LoadGenerator {

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

    /** How long until somebody asks the next time. */
    private interface Pace {

        /** The moment of the next question, by {@link System#nanoTime}: it may have passed already. */
        long next(long before);
    }

    private final int clients;
    private final Duration warmUp;
    private final Duration time;

    LoadGenerator(int clients, Duration warmUp, Duration time) {
        this.clients = clients;
        this.warmUp = warmUp;
        this.time = time;
    }

    /** As fast as it goes, for as long as the warm-up and the time together; only what begins after the first and ends within the second counts. */
    Measured atOnce(Clients makers) throws Exception {
        return run(makers, worker -> before -> System.nanoTime());
    }

    /**
     * At a steady rate, for as long; the gaps of each client are exponentially distributed, so that all of them together ask as
     * independent people would (a Poisson process). The gaps are the same in every run.
     *
     * @param perSecond how many questions a second all clients ask together, on average
     */
    Measured atRate(Clients makers, double perSecond) throws Exception {
        double meanGap = clients / perSecond * 1e9;
        return run(makers, worker -> {
            SplittableRandom gaps = new SplittableRandom(worker);
            return before -> before + (long) (-Math.log(1 - gaps.nextDouble()) * meanGap);
        });
    }

    private Measured run(Clients makers, IntFunction<Pace> paces) throws Exception {
        List<Worker> workers = new ArrayList<>();
        CountDownLatch ready = new CountDownLatch(1);
        try {
            for (int i = 0; i < clients; i++) {
                workers.add(new Worker(makers.open(), paces.apply(i), ready));
            }
            List<Thread> threads = workers.stream()
                    .map(worker -> Thread.ofPlatform().name("asks").start(worker))
                    .toList();
            ready.countDown();
            for (Thread thread : threads) {
                thread.join();
            }
        } finally {
            workers.forEach(worker -> worker.client.close());
        }
        return measured(workers);
    }

    private Measured measured(List<Worker> workers) {
        long[] all = workers.stream().flatMapToLong(Worker::times).sorted().toArray();
        int errors = workers.stream().mapToInt(worker -> worker.errors).sum();
        String firstError = workers.stream()
                .map(worker -> worker.firstError.get())
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

    private final class Worker implements Runnable {

        private final Client client;
        private final Pace pace;
        private final CountDownLatch ready;
        private final AtomicReference<String> firstError = new AtomicReference<>("");
        private long[] times = new long[4096];
        private int count;
        private int errors;

        Worker(Client client, Pace pace, CountDownLatch ready) {
            this.client = client;
            this.pace = pace;
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
            long now = System.nanoTime();
            long from = now + warmUp.toNanos();
            long until = from + time.toNanos();
            for (long start = pace.next(now); start < until; start = pace.next(start)) {
                awaitMoment(start);
                if (!asked()) {
                    continue;
                }
                long end = System.nanoTime();
                if (start >= from && end <= until) {
                    note(end - start);
                }
            }
        }

        private static void awaitMoment(long moment) {
            for (long left = moment - System.nanoTime(); left > 0; left = moment - System.nanoTime()) {
                LockSupport.parkNanos(left);
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
