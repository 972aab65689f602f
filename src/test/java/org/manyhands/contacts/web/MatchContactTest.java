package org.manyhands.contacts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manyhands.scenarios.Visitor.as;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Matches;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.TestClock;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;
import org.manyhands.shared.id.MatchId;

/** Contact details are shown by agreement, for one match, until a day, and each look is recorded. */
@QuarkusTest
class MatchContactTest extends TownTest {

    private static final String SECRET = "canary.wren.42";
    private static final String LAST_DAY = "2026-03-20";

    private MatchId match = MatchId.random();

    @BeforeEach
    void theVolunteerHasADetailAndAnAgreedMatch() {
        as(Cast.VOLUNTEER)
                .visit("/me/contact")
                .form("/me/contact")
                .with("kind", "SIGNAL")
                .with("value", SECRET)
                .send();
        match = Matches.agreed(database);
    }

    @Test
    void what_is_ticked_is_shown_to_the_other_side_after_a_recorded_look() {
        share(LAST_DAY);

        Page shown = look(Cast.ORGANISER).follow();

        assertThat(shown.text()).contains(SECRET).contains("Wren");
        assertThat(as(Cast.VOLUNTEER).visit("/me/contact").text()).contains("Maple looked");
    }

    @Test
    void from_what_one_has_a_way_leads_to_where_it_is_ticked() {
        assertThat(as(Cast.VOLUNTEER).visit("/me/contact").document().select("main a[href=/matches]"))
                .hasSize(1);
        assertThat(as(Cast.ORGANISER).visit("/me/contact").document().select("main a[href=/matches]"))
                .isEmpty();
    }

    @Test
    void nothing_is_shown_without_a_tick() {
        assertThat(look(Cast.ORGANISER).location()).doesNotContain("/looks");
        assertThat(as(Cast.ORGANISER).visit(looks()).text()).doesNotContain(SECRET);
    }

    @Test
    void nothing_is_shown_without_a_look_and_ten_minutes_after_one() {
        share(LAST_DAY);
        assertThat(as(Cast.ORGANISER).visit(looks()).text()).doesNotContain(SECRET);

        look(Cast.ORGANISER);
        TestClock.get().pass(Duration.ofMinutes(11));

        assertThat(as(Cast.ORGANISER).visit(looks()).text()).doesNotContain(SECRET);
    }

    @Test
    void before_both_have_agreed_nothing_is_shown() {
        Matches.withdraw(database, match);
        match = Matches.proposed(database);
        share(LAST_DAY);

        assertThat(look(Cast.ORGANISER).location()).doesNotContain("/looks");
        assertThat(as(Cast.ORGANISER).visit(looks()).status()).isEqualTo(404);
    }

    @Test
    void the_day_after_the_last_day_nothing_is_shown() {
        share(LAST_DAY);
        TestClock.get().pass(Duration.ofDays(19));

        assertThat(look(Cast.ORGANISER).location()).doesNotContain("/looks");
    }

    @Test
    void stopping_works_on_the_next_request() {
        share(LAST_DAY);
        look(Cast.ORGANISER);

        post(Cast.VOLUNTEER, releases(), Map.of("lastDay", LAST_DAY));

        assertThat(as(Cast.ORGANISER).visit(looks()).text()).doesNotContain(SECRET);
    }

    @Test
    void removing_a_detail_takes_it_away_everywhere() {
        share(LAST_DAY);
        look(Cast.ORGANISER);

        String removal = as(Cast.VOLUNTEER)
                .visit("/me/contact")
                .document()
                .select("form[action$=/removal]")
                .attr("action");
        as(Cast.VOLUNTEER).visit("/me/contact").form(removal).send();

        assertThat(as(Cast.ORGANISER).visit(looks()).text()).doesNotContain(SECRET);
        assertThat(as(Cast.VOLUNTEER).visit("/me/contact").text()).doesNotContain(SECRET);
    }

    @Test
    void when_the_match_ends_so_does_contact() {
        share(LAST_DAY);
        look(Cast.ORGANISER);
        Matches.withdraw(database, match);

        assertThat(as(Cast.ORGANISER).visit(looks()).status()).isEqualTo(404);
    }

    @Test
    void a_release_of_more_than_sixty_days_comes_back_with_the_reason() {
        Page answer = share("2026-06-01");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.errorAt("lastDay")).contains("1 May 2026");
        assertThat(answer.document().select("[name=lastDay]").val()).isEqualTo("2026-06-01");
        assertThat(answer.document().select("[name=detail]").hasAttr("checked")).isTrue();
        assertThat(answer.document().select(".summary a").eachAttr("href")).containsExactly("#lastDay");
    }

    @Test
    void whoever_ticks_nothing_is_not_told_that_it_was_saved() {
        Page answer = post(Cast.VOLUNTEER, releases(), Map.of("lastDay", LAST_DAY));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.errorAt("detail")).contains("Please choose at least one.");
        assertThat(answer.document().select(".summary a").eachAttr("href")).containsExactly("#detail");
        assertThat(answer.document().select("[name=lastDay]").val()).isEqualTo(LAST_DAY);
    }

    @Test
    void nobody_but_the_two_sides_has_a_way_there() {
        share(LAST_DAY);

        for (Cast other : List.of(
                Cast.COORDINATOR,
                Cast.VETTED,
                Cast.OTHER_ORGANISER,
                Cast.OUTSIDER,
                Cast.MODERATOR,
                Cast.ADMINISTRATOR,
                Cast.AUDITOR)) {
            assertThat(look(other).status()).as(other.name()).isEqualTo(404);
            assertThat(as(other).visit(looks()).status()).as(other.name()).isEqualTo(404);
        }
        assertThat(Visitor.anonymous().visit(looks()).location()).startsWith("/login");
    }

    @Test
    void a_person_has_five_looks_a_day() {
        share(LAST_DAY);
        for (int i = 0; i < 5; i++) {
            assertThat(look(Cast.ORGANISER).status()).isEqualTo(303);
            TestClock.get().pass(Duration.ofSeconds(1));
        }

        Page sixth = look(Cast.ORGANISER);

        assertThat(sixth.status()).isEqualTo(429);
        assertThat(sixth.header("Retry-After")).isNotEmpty();
    }

    @Test
    void the_database_holds_no_detail_in_clear() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(
                        "select count(*) from contact_detail where position('canary' in encode(value, 'escape')) > 0")) {
            found.next();
            assertThat(found.getInt(1)).isZero();
        }
    }

    private Page share(String lastDay) {
        String detail = ownDetail();
        return post(Cast.VOLUNTEER, releases(), Map.of("detail", detail, "lastDay", lastDay));
    }

    private Page look(Cast who) {
        return post(who, looks(), Map.of());
    }

    /** Posts with a ticket of the visitor's own, as a form on the page of the match would. */
    private Page post(Cast who, String path, Map<String, String> fields) {
        String ticket = as(who).visit("/me/contact").value("ticket");
        java.util.HashMap<String, String> all = new java.util.HashMap<>(fields);
        all.put("ticket", ticket);
        return as(who).post(path, all);
    }

    private String ownDetail() {
        String removal = as(Cast.VOLUNTEER)
                .visit("/me/contact")
                .document()
                .select("form[action$=/removal]")
                .attr("action");
        return removal.replace("/me/contact/", "").replace("/removal", "");
    }

    private String releases() {
        return "/matches/" + match + "/contact";
    }

    private String looks() {
        return releases() + "/looks";
    }
}
