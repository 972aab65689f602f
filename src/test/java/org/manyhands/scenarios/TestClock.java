package org.manyhands.scenarios;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The time in tests: stands still until a test moves it. The town's own dates lie shortly before {@link #START}. */
public final class TestClock extends Clock {

    /** A Monday morning. */
    public static final Instant START = Instant.parse("2026-03-02T10:00:00Z");

    private static final TestClock THE_CLOCK = new TestClock();

    private volatile Instant now = START;

    private TestClock() {}

    /** The one clock of the test run. */
    public static TestClock get() {
        return THE_CLOCK;
    }

    /** Lets time pass. */
    public void pass(Duration time) {
        now = now.plus(time);
    }

    /** Back to the start. */
    public void reset() {
        now = START;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    /** Puts the frozen clock where the real one stands. */
    @ApplicationScoped
    static class Producer {

        @Produces
        @Singleton
        Clock clock() {
            return THE_CLOCK;
        }
    }
}
