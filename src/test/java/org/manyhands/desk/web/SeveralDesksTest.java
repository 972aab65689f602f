package org.manyhands.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manyhands.scenarios.Visitor.as;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;

/** Whoever coordinates several hubs reaches each desk, and knows in which hub they are. */
@QuarkusTest
class SeveralDesksTest extends TownTest {

    private static final String HARBOUR = "/hubs/" + Town.HARBOUR;
    private static final String HILLSIDE = "/hubs/" + Town.HILLSIDE;

    @Test
    void the_page_of_a_hub_leads_its_coordinators_to_its_desk_and_nobody_else() {
        assertThat(desksOn(as(Cast.COORDINATOR).visit(HARBOUR))).containsExactly(HARBOUR + "/desk");
        assertThat(desksOn(as(Cast.VOLUNTEER).visit(HARBOUR))).isEmpty();
        assertThat(desksOn(as(Cast.COORDINATOR).visit(HILLSIDE))).isEmpty();
    }

    @Test
    void the_masthead_leads_to_the_desk_of_the_hub_one_is_in() throws SQLException {
        coordinateBoth();

        for (String hub : List.of(HARBOUR, HILLSIDE)) {
            for (String page : List.of("", "/desk", "/imports", "/groups")) {
                Page shown = as(Cast.COORDINATOR).visit(hub + page);
                assertThat(shown.document().select(".places a[href$=/desk]").eachAttr("href"))
                        .as(hub + page)
                        .containsExactly(hub + "/desk");
            }
            assertThat(as(Cast.COORDINATOR)
                            .visit(hub + "/desk")
                            .document()
                            .select(".places [aria-current]")
                            .text())
                    .isEqualTo("Desk");
        }
        assertThat(as(Cast.COORDINATOR).visit("/needs").document().select(".places a[href$=/desk]"))
                .hasSize(1);
    }

    @Test
    void a_desk_leads_to_the_other_ones() throws SQLException {
        assertThat(as(Cast.COORDINATOR).visit(HARBOUR + "/desk").text()).doesNotContain("other desks");

        coordinateBoth();

        assertThat(desksOn(as(Cast.COORDINATOR).visit(HARBOUR + "/desk"))).containsExactly(HILLSIDE + "/desk");
        assertThat(desksOn(as(Cast.COORDINATOR).visit(HILLSIDE + "/desk"))).containsExactly(HARBOUR + "/desk");
        assertThat(as(Cast.COORDINATOR).visit(HARBOUR + "/desk").text()).contains("Your other desks: Hillside");
    }

    @Test
    void the_masthead_names_the_hub_one_is_in() throws SQLException {
        coordinateBoth();

        assertThat(named(as(Cast.COORDINATOR).visit(HARBOUR + "/groups"))).isEqualTo("Harbour");
        assertThat(named(as(Cast.COORDINATOR).visit(HILLSIDE))).isEqualTo("Hillside");
        assertThat(named(as(Cast.COORDINATOR).visit("/needs"))).isEqualTo("Many Hands");
    }

    @Test
    void a_hub_that_is_not_the_readers_goes_unnamed_listed_or_not() throws SQLException {
        String third = "00000000-0000-4000-8100-000000000077";
        coordinateBoth();
        sql("update hub set listed = false where id = '" + Town.HILLSIDE + "'");
        Page hidden = as(Cast.VOLUNTEER).visit(HILLSIDE);
        Page missing = as(Cast.VOLUNTEER).visit("/hubs/" + third);

        assertThat(hidden.status()).isEqualTo(404);
        assertThat(named(hidden)).isEqualTo(named(missing)).isEqualTo("Harbour");
        assertThat(hidden.allText()).doesNotContain("Hillside");
        assertThat(named(as(Cast.COORDINATOR).visit("/hubs/" + third))).isEqualTo("Many Hands");
    }

    private static List<String> desksOn(Page page) {
        return page.document().select("main a[href$=/desk]").eachAttr("href");
    }

    private static String named(Page page) {
        return page.document().select(".masthead .hub-name").text();
    }

    private void coordinateBoth() throws SQLException {
        sql(
                "insert into access_grant (id, person_id, role, scope_kind, scope_id, granted_at) values (gen_random_uuid(), '"
                        + Cast.COORDINATOR.id() + "', 'COORDINATOR', 'HUB', '" + Town.HILLSIDE
                        + "', '2026-01-05T09:00:00Z')");
    }
}
