package org.manyhands.needs;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.TestClock;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;
import org.manyhands.shared.text.Language;

/** Whoever is not of its group and looks at a protected need is written down first, and the group reads who it was (P-11). */
@QuarkusTest
class NeedLooksTest extends TownTest {

    private static final String SECRET = "/needs/" + Town.WATCHED_PHONES;
    private static final String TITLE = "watched";

    private final Visitor maple = Visitor.as(Cast.ORGANISER);
    private final Visitor juniper = Visitor.as(Cast.COORDINATOR);
    private final Visitor heron = Visitor.as(Cast.VETTED);

    @Inject
    NeedHousekeeping housekeeping;

    @Test
    void the_group_reads_who_looked_and_on_which_day() {
        assertThat(maple.visit(SECRET + "/looks").text()).contains("Nobody has looked.");

        Page read = juniper.visit(SECRET);
        TestClock.get().pass(Duration.ofDays(1));
        heron.visit(SECRET);

        assertThat(read.allText()).contains("The group can read that you looked at this protected need");
        assertThat(looksRead()).containsExactly("Heron looked on 3 March 2026", "Juniper looked on 2 March 2026");
        Page own = maple.visit(SECRET);
        assertThat(own.document().select("a[href=" + SECRET + "/looks]")).hasSize(1);
        assertThat(own.allText()).doesNotContain("The group can read that you looked");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/sheet", "/closure", "/exposure"})
    void every_page_that_shows_it_is_a_look(String part) {
        assertThat(juniper.visit(SECRET + part).status()).isEqualTo(200);

        assertThat(looksRead()).containsExactly("Juniper looked on 2 March 2026");
    }

    @Test
    void so_are_the_triage_of_it_and_the_search_for_people() {
        assertThat(juniper.visit("/hubs/" + Town.HARBOUR + "/triage/" + Town.WATCHED_PHONES)
                        .text())
                .contains("The group can read that you looked");
        Visitor sorrel = Visitor.as(Cast.SECOND_COORDINATOR);
        assertThat(sorrel.visit(SECRET + "/lines/" + Town.line(5) + "/candidates")
                        .status())
                .isEqualTo(200);

        assertThat(looksRead())
                .containsExactlyInAnyOrder("Juniper looked on 2 March 2026", "Sorrel looked on 2 March 2026");
    }

    @Test
    void lists_and_queues_are_no_looks() throws SQLException {
        for (Visitor visitor : List.of(juniper, heron)) {
            visitor.visit("/needs");
            visitor.visit("/my-work");
        }
        juniper.visit("/hubs/" + Town.HARBOUR + "/desk?queue=unkept");
        juniper.visit("/hubs/" + Town.HARBOUR + "/triage?queue=UNKEPT");

        assertThat(rows()).isZero();
    }

    @Test
    void the_group_itself_and_whoever_sees_nothing_leave_no_look() throws SQLException {
        maple.visit(SECRET);
        maple.visit(SECRET + "/edit");
        for (Cast cast : List.of(Cast.VOLUNTEER, Cast.OTHER_ORGANISER, Cast.OUTSIDER, Cast.MODERATOR)) {
            assertThat(Visitor.as(cast).visit(SECRET).status()).isEqualTo(404);
        }
        juniper.visit("/needs/" + Town.INTERPRETERS);

        assertThat(rows()).isZero();
    }

    @Test
    void several_looks_within_an_hour_are_one() throws SQLException {
        juniper.visit(SECRET);
        TestClock.get().pass(Duration.ofMinutes(59));
        juniper.visit(SECRET);
        assertThat(rows()).isEqualTo(1);

        TestClock.get().pass(Duration.ofMinutes(1));
        juniper.visit(SECRET);
        assertThat(rows()).isEqualTo(2);
        assertThat(looksRead()).containsExactly("Juniper looked on 2 March 2026");
    }

    @Test
    void a_need_that_is_shown_because_an_act_was_refused_was_looked_at() throws SQLException {
        String ticket = juniper.visit("/needs/" + Town.INTAKE_LIST).value("ticket");

        Page refused = juniper.post(SECRET + "/resumption", Map.of("ticket", ticket));

        assertThat(refused.status()).isIn(409, 422);
        assertThat(refused.source()).contains(TITLE);
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void where_the_look_cannot_be_written_nothing_is_shown() throws SQLException {
        try (Connection other = database.getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("lock table need_look in access exclusive mode");

            Page answer = juniper.visit(SECRET);

            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.source()).doesNotContain(TITLE);
            assertThat(maple.visit(SECRET).source()).contains(TITLE);
            other.rollback();
        }
        assertThat(juniper.visit(SECRET).source()).contains(TITLE);
    }

    @Test
    void only_those_who_speak_for_the_group_read_it() {
        juniper.visit(SECRET);

        for (Cast cast : List.of(Cast.COORDINATOR, Cast.VETTED, Cast.VOLUNTEER, Cast.OTHER_ORGANISER, Cast.OUTSIDER)) {
            assertThat(Visitor.as(cast).visit(SECRET + "/looks").status())
                    .as(cast.name())
                    .isEqualTo(404);
        }
    }

    @Test
    void a_look_is_forgotten_after_ninety_days_and_not_before() throws SQLException {
        juniper.visit(SECRET);
        TestClock.get().pass(Duration.ofDays(89));
        housekeeping.tidy();
        assertThat(rows()).isEqualTo(1);

        TestClock.get().pass(Duration.ofDays(1));
        housekeeping.tidy();
        assertThat(rows()).isZero();
    }

    @Test
    void every_language_tells_it() {
        juniper.visit(SECRET);
        for (Language language : Language.values()) {
            assertThat(maple.speaking(language).visit(SECRET + "/looks").text()).contains("Juniper");
            assertThat(juniper.speaking(language).visit(SECRET).status()).isEqualTo(200);
        }
    }

    private List<String> looksRead() {
        return maple.visit(SECRET + "/looks").document().select(".row-sentence").eachText();
    }

    private int rows() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from need_look")) {
            row.next();
            return row.getInt(1);
        }
    }
}
