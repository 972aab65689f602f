package org.manyhands.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manyhands.scenarios.Visitor.as;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
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
    private static final String GROUPS = ".pane-list .queue[href=" + HUB + "/desk?queue=groups]";
    private static final String GROUPS_ITEM = "main .row:has(a[href=" + HUB + "/groups])";
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

    @Test
    void a_group_that_asks_for_trust_says_by_when_it_will_have_an_answer_and_is_late_after_it() throws SQLException {
        asks(Town.RIVER_WATCH.toString());

        assertThat(shown(Cast.COORDINATOR, HUB + "/desk?queue=groups", GROUPS_ITEM))
                .contains("by 9 March 2026")
                .doesNotContain("Late");
        assertThat(shown(Cast.COORDINATOR, TRIAGE, GROUPS)).doesNotContain("too long");

        TestClock.get().pass(Duration.ofDays(8));

        assertThat(shown(Cast.COORDINATOR, HUB + "/desk?queue=groups", GROUPS_ITEM))
                .contains("Late");
        assertThat(shown(Cast.COORDINATOR, TRIAGE, GROUPS)).contains("something has waited too long");
        assertThat(shown(Cast.COORDINATOR, "/my-work", "#waiting .row:has(a[href=" + HUB + "/groups])"))
                .contains("Late");
    }

    @Test
    void a_group_waits_for_no_coordinator_who_speaks_for_it() throws SQLException {
        asks(Town.RIVER_WATCH.toString());
        sql(
                "insert into access_grant (id, person_id, role, scope_kind, scope_id, granted_at) values (gen_random_uuid(), '"
                        + Cast.COORDINATOR.id() + "', 'GROUP_ORGANISER', 'GROUP', '" + Town.RIVER_WATCH
                        + "', '2026-01-05T09:00:00Z')");

        assertThat(shown(Cast.COORDINATOR, HUB + "/desk?queue=groups", GROUPS_ITEM))
                .isEmpty();
        assertThat(shown(Cast.COORDINATOR, "/my-work", "#waiting")).doesNotContain("River Watch");
        assertThat(shown(Cast.SECOND_COORDINATOR, HUB + "/desk?queue=groups", GROUPS_ITEM))
                .isNotEmpty();
        assertThat(count(Cast.SECOND_COORDINATOR))
                .as("a need and the group, instead of three needs of the group")
                .isEqualTo(count(Cast.COORDINATOR) + 2 - 3);
    }

    private static int count(Cast whose) {
        return Integer.parseInt(as(whose)
                .visit("/my-work")
                .document()
                .select(".mine-work .count")
                .getFirst()
                .ownText()
                .strip());
    }

    private void asks(String group) throws SQLException {
        sql("update community_group set state = 'ASKED', since = '" + TestClock.START + "' where id = '" + group + "'");
    }

    private static String shown(Cast whose, String path, String what) {
        return as(whose).visit(path).document().select(what).text();
    }
}
