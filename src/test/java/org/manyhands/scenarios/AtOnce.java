package org.manyhands.scenarios;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Several who act at the same moment: none begins before all are ready. */
public final class AtOnce {

    private AtOnce() {}

    /** What came of each, in the order of the acts. */
    public static <T> List<T> all(List<Callable<T>> acts) throws Exception {
        return inTurns(acts.size(), acts);
    }

    /** The same of more acts than should run together: so many begin at once, and each further one when another has ended. */
    public static <T> List<T> inTurns(int together, List<Callable<T>> acts) throws Exception {
        int first = Math.min(together, acts.size());
        CyclicBarrier start = new CyclicBarrier(first);
        AtomicInteger begun = new AtomicInteger();
        List<Future<T>> running = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(first)) {
            for (Callable<T> act : acts) {
                running.add(threads.submit(() -> {
                    if (begun.getAndIncrement() < first) {
                        start.await();
                    }
                    return act.call();
                }));
            }
        }
        List<T> results = new ArrayList<>();
        for (Future<T> one : running) {
            results.add(one.get());
        }
        return results;
    }
}
