package org.manyhands.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manyhands.scenarios.Visitor.as;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.TestClock;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;

/** A hub says within how many days it answers; what it has sent no answer to by then is told as late, to both sides. */
@QuarkusTest
class WaitingTooLongTest extends TownTest {

    private static final String HUB = "/hubs/" + Town.HARBOUR;
    private static final String TRIAGE = HUB + "/desk?queue=triage";
    private static final String QUEUE = ".pane-list .queue[href=" + TRIAGE + "]";
    private static final String MY_LINE = "#waiting .row:has(a[href=" + TRIAGE + "])";
    private static final String ITEM = "main .row:has(a[href=" + HUB + "/triage/" + Town.WATER_PROBES + "])";
    private static final String SENT_IN = "#awaited .row:has(a[href=/needs/" + Town.WATER_PROBES + "])";

    @Test
    void a_need_that_was_sent_in_says_by_when_it_will_be_looked_at() {
        String day = "by 8 March 2026";

        assertThat(shown(Cast.COORDINATOR, TRIAGE, ITEM)).contains(day).doesNotContain("Late");
        assertThat(shown(Cast.COORDINATOR, "/my-work", MY_LINE)).contains(day).doesNotContain("Late");
        assertThat(shown(Cast.OTHER_ORGANISER, "/my-work", SENT_IN))
                .contains(day)
                .doesNotContain("Late");
        assertThat(shown(Cast.COORDINATOR, TRIAGE, QUEUE)).doesNotContain("too long");
    }

    @Test
    void a_need_that_nobody_looked_at_in_time_is_late() {
        TestClock.get().pass(Duration.ofDays(8));

        assertThat(shown(Cast.COORDINATOR, TRIAGE, ITEM)).contains("Late");
        assertThat(shown(Cast.COORDINATOR, "/my-work", MY_LINE)).contains("Late");
        assertThat(shown(Cast.OTHER_ORGANISER, "/my-work", SENT_IN)).contains("Late");
    }

    @Test
    void the_list_of_queues_tells_where_something_has_waited_too_long() {
        TestClock.get().pass(Duration.ofDays(8));

        assertThat(shown(Cast.COORDINATOR, HUB + "/desk?queue=late", QUEUE)).contains("something has waited too long");
        assertThat(shown(
                        Cast.COORDINATOR,
                        HUB + "/desk?queue=late",
                        ".pane-list .queue[href=" + HUB + "/desk?queue=applications]"))
                .contains("something has waited too long");
    }

    private static String shown(Cast whose, String path, String what) {
        return as(whose).visit(path).document().select(what).text();
    }
}
