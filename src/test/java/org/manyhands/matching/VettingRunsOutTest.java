package org.manyhands.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manyhands.scenarios.Visitor.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Matches;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;

/** The last day of a vetting comes without anybody: whoever was asked about a protected need is asked no more. */
@QuarkusTest
class VettingRunsOutTest extends TownTest {

    @Inject
    MatchTimes times;

    @Test
    void who_was_asked_about_a_protected_need_is_asked_no_more_after_the_last_day() throws SQLException {
        String match = askHeron("PROTECTED");
        times.run();
        assertThat(as(Cast.VETTED).visit(match).text()).contains("Asked");

        sql("update access_grant set expires_at = '2026-03-02T09:59:00Z' where role = 'VETTED_MEMBER'");
        times.run();
        times.run();

        assertThat(as(Cast.VETTED).visit(match).text()).contains("Taken back");
        assertThat(as(Cast.ORGANISER).visit(match).allText()).contains("The question was taken back");
    }

    @Test
    void who_was_asked_about_another_need_stays_asked() throws SQLException {
        String match = askHeron("CAREFUL");

        sql("update access_grant set expires_at = '2026-03-02T09:59:00Z' where role = 'VETTED_MEMBER'");
        times.run();

        assertThat(as(Cast.VETTED).visit(match).text()).contains("Asked");
    }

    private String askHeron(String sensitivity) throws SQLException {
        String match = "/matches/" + Matches.proposed(database);
        sql("update match set helper_id = '" + Cast.VETTED.id() + "'");
        sql("update need set on_web = false, sensitivity = '" + sensitivity + "' where id = '" + Town.INTAKE_LIST
                + "'");
        return match;
    }
}
