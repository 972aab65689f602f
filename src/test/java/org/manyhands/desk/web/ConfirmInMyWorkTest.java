package org.manyhands.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manyhands.scenarios.Visitor.as;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Form;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;

/** "Still needed" is one click in My work, and leads back there. */
@QuarkusTest
class ConfirmInMyWorkTest extends TownTest {

    private static final String CONFIRMATION = "/needs/" + Town.FIELD_NOTES + "/confirmation";

    @Test
    void one_click_answers_whether_a_need_is_still_needed() {
        Visitor willow = as(Cast.OTHER_ORGANISER);
        Page work = willow.visit("/my-work");
        assertThat(work.text()).contains("Is “Old field notes typed into a table” still needed?");

        Page answer = willow.visit("/my-work").form(CONFIRMATION).send();

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo("/my-work?done=needs.confirmed");
        Page after = willow.visit(answer.location());
        assertThat(after.text()).contains("Confirmed: still needed.").doesNotContain("Old field notes");
    }

    @Test
    void it_leads_to_my_work_or_to_the_need_and_nowhere_else() {
        Visitor willow = as(Cast.OTHER_ORGANISER);
        for (String elsewhere : List.of("", "/my-work", "needs", "//elsewhere.example", "https://elsewhere.example/")) {
            Form form = willow.visit("/my-work").form(CONFIRMATION);
            Page answer = form.with("from", elsewhere).send();
            assertThat(answer.location())
                    .as(elsewhere)
                    .isEqualTo("/needs/" + Town.FIELD_NOTES + "?done=needs.confirmed");
            stale();
        }
    }

    @Test
    void it_is_refused_as_on_the_page_of_the_need_where_the_need_was_closed_meanwhile() throws SQLException {
        Visitor willow = as(Cast.OTHER_ORGANISER);
        Form form = willow.visit("/my-work").form(CONFIRMATION);
        sql("update need set state = 'CLOSED', close_reason = 'FULFILLED' where id = '" + Town.FIELD_NOTES + "'");

        Page answer = form.send();

        assertThat(answer.status()).isIn(409, 422);
        assertThat(answer.text()).contains("Old field notes");
    }

    private void stale() {
        try {
            sql("update need set stale_at = '2026-02-20' where id = '" + Town.FIELD_NOTES + "'");
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }
}
