package org.manyhands.safety;

import java.util.concurrent.atomic.AtomicInteger;

/** Counts what becomes of the forms that many people send while the database comes and goes. */
final class SentForms {

    private final AtomicInteger onTheirWay = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger unanswered = new AtomicInteger();
    private int atCrashes;

    void sent() {
        onTheirWay.incrementAndGet();
    }

    void answered(int status) {
        onTheirWay.decrementAndGet();
        (status == 0 ? unanswered : status == 303 ? done : refused).incrementAndGet();
    }

    /** The database is about to crash. */
    void crash() {
        atCrashes += onTheirWay.get();
    }

    int refused() {
        return refused.get();
    }

    int unanswered() {
        return unanswered.get();
    }

    /** How many forms were on their way when the database crashed, all crashes together. */
    int atCrashes() {
        return atCrashes;
    }

    @Override
    public String toString() {
        return done + " done, " + refused + " refused, " + unanswered + " without an answer, " + atCrashes
                + " on their way at the crashes";
    }
}
