package org.manyhands.matching.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Crowd;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.TestClock;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;

/** The match desk of a line that asks for PostgreSQL, in a hub where many people offer it. */
@QuarkusTest
class MatchDeskTest extends TownTest {

    private static final String DESK = "/needs/" + Town.INTAKE_LIST + "/lines/" + Town.line(1) + "/candidates";
    private static final String ITSELF_ONLY = "Only people who offer the skill itself";

    private final Visitor juniper = Visitor.as(Cast.COORDINATOR);

    @Test
    void while_few_offer_the_skill_itself_those_who_offer_something_near_stand_behind_them() throws SQLException {
        crowd(98, 1);

        Page desk = juniper.visit(DESK);

        assertThat(desk.text()).doesNotContain(ITSELF_ONLY).contains("1 to 20 of 101");
        assertThat(juniper.visit(DESK + "?page=5").text()
                        + juniper.visit(DESK + "?page=6").text())
                .contains("Helper 98");
    }

    @Test
    void where_enough_offer_it_the_others_are_a_link_away() throws SQLException {
        crowd(100, 1);

        Page desk = juniper.visit(DESK);

        assertThat(desk.text()).contains(ITSELF_ONLY, "1 to 20 of 101");
        Page all =
                juniper.visit(desk.document().select("main a[href$='near=yes']").attr("href"));
        assertThat(all.text()).doesNotContain(ITSELF_ONLY).contains("1 to 20 of 103");
        Page second = juniper.visit(all.document().select("a[rel=next]").attr("href"));
        assertThat(second.text()).doesNotContain(ITSELF_ONLY).contains("21 to 40 of 103");
        assertThat(juniper.visit(DESK + "?near=yes&page=6").text()).contains("Helper 100");
    }

    @Test
    void who_offers_something_near_can_be_asked_from_there() throws SQLException {
        crowd(100, 1);

        Page asked = juniper.visit(DESK + "?near=yes&page=6")
                .form(DESK)
                .with("offer", "00000000-0000-4000-8f30-000000000100")
                .send()
                .follow();

        assertThat(asked.text()).contains("Asked. You see here who answers.", "Helper 100 for Harbour Legal Aid");
    }

    /** Members of the hub: so many who offer PostgreSQL, then so many who offer MySQL. Of the cast one offers the first, one SQL. */
    private void crowd(int postgresql, int mysql) throws SQLException {
        Instant now = TestClock.get().instant();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(Crowd.members(postgresql + mysql)
                    + Crowd.offering("postgresql", 0, postgresql, now)
                    + Crowd.offering("mysql", postgresql, postgresql + mysql, now));
        }
    }
}
