package org.manyhands.bench;

import java.util.function.DoubleSupplier;

/** Looks at a figure twice a second and keeps the highest. */
final class Highest implements AutoCloseable {

    private static final int PAUSE_MS = 500;

    private final Thread watcher;
    private volatile double highest;

    Highest(DoubleSupplier figure) {
        highest = figure.getAsDouble();
        watcher = Thread.ofPlatform().daemon().name("watches").start(() -> watch(figure));
    }

    private void watch(DoubleSupplier figure) {
        try {
            while (true) {
                Thread.sleep(PAUSE_MS);
                highest = Math.max(highest, figure.getAsDouble());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    double soFar() {
        return highest;
    }

    @Override
    public void close() {
        watcher.interrupt();
    }
}
