package org.manyhands.shared.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.manyhands.shared.Tally;

/** What is counted no further is not said to be all there is. */
class CountedTest {

    @Test
    void upToTheEndOfCountingTheNumberIsExact() {
        assertEquals(new Counted(0, false), Counted.of(0));
        assertEquals(new Counted(Tally.FAR_ENOUGH, false), Counted.of(Tally.FAR_ENOUGH));
    }

    @Test
    void beyondItOnlyThatThereAreMoreIsSaid() {
        assertEquals(new Counted(Tally.FAR_ENOUGH, true), Counted.of(Tally.FAR_ENOUGH + 1));
        assertEquals(new Counted(Tally.FAR_ENOUGH, true), Counted.of(Integer.MAX_VALUE));
    }
}
