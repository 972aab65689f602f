package org.manyhands.matching.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manyhands.scenarios.Visitor.as;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.manyhands.matching.MatchState;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Matches;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;
import org.manyhands.shared.id.MatchId;

/** However a match ends without having met its line, everybody reads what becomes of the line and where to go from here. */
@QuarkusTest
class AfterTheEndTest extends TownTest {

    private static final String OTHERS = "/needs/" + Town.INTAKE_LIST + "/lines/" + Town.line(1) + "/candidates";

    @ParameterizedTest
    @EnumSource(names = {"DECLINED", "LAPSED", "RETRACTED", "WITHDRAWN", "CANCELLED", "NOT_MET"})
    void the_group_the_helper_and_the_coordinator_are_each_told_how_it_goes_on(MatchState end) {
        MatchId match = ended(end);

        assertSays(
                Cast.ORGANISER,
                match,
                "The place is free again. The coordinators see that",
                "/needs/" + Town.INTAKE_LIST);
        assertSays(Cast.VOLUNTEER, match, "The place is free for somebody else now", "/fits");
        assertSays(Cast.COORDINATOR, match, "The place is free again. Look for others.", OTHERS);
    }

    @Test
    void a_group_that_may_ask_for_itself_is_led_to_the_others() throws SQLException {
        MatchId match = ended(MatchState.WITHDRAWN);
        sql("update hub set mode = 'ASSISTED' where id = '" + Town.HARBOUR + "'");

        assertSays(Cast.ORGANISER, match, "The place is free again, and you can look for others.", OTHERS);
    }

    @Test
    void a_line_that_is_filled_all_the_same_or_not_open_any_more_is_no_cause_to_look() throws SQLException {
        MatchId match = ended(MatchState.LAPSED);
        Matches.done(database);
        assertSays(
                Cast.ORGANISER, match, "Everybody and everything wanted for it is found", "/needs/" + Town.INTAKE_LIST);

        sql("update need set state = 'ON_HOLD' where id = '" + Town.INTAKE_LIST + "'");
        assertSays(Cast.ORGANISER, match, "the need is on hold or closed", "/needs/" + Town.INTAKE_LIST);
        assertSays(Cast.VOLUNTEER, match, "You are free for something else now.", "/fits");
    }

    @Test
    void while_the_sides_see_it_differently_the_place_stays_taken() throws SQLException {
        MatchId match = Matches.agreed(database);
        sql("update match set state = 'DISPUTED' where id = '" + match + "'");

        for (Cast reader : List.of(Cast.ORGANISER, Cast.VOLUNTEER, Cast.COORDINATOR)) {
            assertThat(as(reader).visit("/matches/" + match).text())
                    .as(reader.name())
                    .contains("Until then the place stays taken.")
                    .doesNotContain("is free");
        }
    }

    @Test
    void what_is_done_has_kept_its_place() {
        MatchId match = Matches.done(database);

        assertThat(as(Cast.ORGANISER).visit("/matches/" + match).text()).doesNotContain("is free");
    }

    @Test
    void it_is_said_in_the_readers_language() {
        MatchId match = ended(MatchState.WITHDRAWN);

        assertThat(as(Cast.ORGANISER).speaking("es").visit("/matches/" + match).text())
                .contains("El sitio vuelve a estar libre", "Ir a la necesidad");
        assertThat(as(Cast.ORGANISER).speaking("ar").visit("/matches/" + match).text())
                .contains("أصبح المكان شاغرًا من جديد", "إلى الاحتياج");
    }

    private MatchId ended(MatchState end) {
        boolean agreedBefore =
                switch (end) {
                    case DECLINED, LAPSED, RETRACTED -> false;
                    default -> true;
                };
        MatchId match = agreedBefore ? Matches.agreed(database) : Matches.proposed(database);
        Matches.end(database, match, end);
        return match;
    }

    private static void assertSays(Cast who, MatchId match, String sentence, String way) {
        Page page = as(who).visit("/matches/" + match);
        assertThat(page.text()).as(who.name()).contains(sentence);
        assertThat(page.document().select("main .notice a").eachAttr("href"))
                .as(who.name())
                .containsExactly(way);
        assertThat(as(who).visit(way).status()).as(who + " at " + way).isEqualTo(200);
    }

    @Test
    void a_sentence_begins_with_a_former_member_as_sentences_begin() throws SQLException {
        MatchId match = Matches.agreed(database);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "update person set disabled_at = joined_on where id = '%s'".formatted(Cast.VOLUNTEER.id()));
        }

        assertThat(title("en", match)).startsWith("A former member: ");
        assertThat(title("es", match)).startsWith("Alguien que ya no está: ");
    }

    private static String title(String language, MatchId match) {
        Page page = Visitor.as(Cast.ORGANISER).speaking(language).visit("/matches/" + match);
        return page.document().select("h1").text();
    }
}
