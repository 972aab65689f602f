package org.manyhands.matching.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.manyhands.matching.MatchState;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Matches;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;

/** What is said for coordinators is where coordinators find it: how it was, and why it ended. */
@QuarkusTest
class OverInHubsTest extends TownTest {

    private static final String OVER = "Over in your hub";

    @Test
    void a_coordinator_finds_what_is_over_and_how_it_was() {
        String match = "/matches/" + Matches.done(database);
        Visitor.as(Cast.VOLUNTEER)
                .visit(match)
                .form(match + "/feedback")
                .with("useful", "PARTLY")
                .with("better", "Start with the backups.")
                .send();

        Page list = Visitor.as(Cast.COORDINATOR).visit("/matches");

        assertThat(list.text()).contains(OVER, "Wren");
        assertThat(list.document().select("main a[href=" + match + "]")).hasSize(1);
        assertThat(Visitor.as(Cast.COORDINATOR).visit(match).text())
                .contains("The helper: partly of use", "Start with the backups.");
    }

    @Test
    void whoever_took_part_reads_it_among_their_own_and_nobody_else_reads_it() {
        String match = "/matches/" + Matches.done(database);

        for (Cast party : new Cast[] {Cast.VOLUNTEER, Cast.ORGANISER}) {
            Page own = Visitor.as(party).visit("/matches");
            assertThat(own.document().select("main a[href=" + match + "]")).hasSize(1);
            assertThat(own.text()).doesNotContain(OVER);
        }
        for (Cast other : new Cast[] {Cast.OUTSIDER, Cast.VETTED, Cast.OTHER_ORGANISER, Cast.MODERATOR}) {
            assertThat(Visitor.as(other).visit("/matches").source())
                    .as(other.name())
                    .doesNotContain(match, OVER);
        }
    }

    @Test
    void what_does_not_fit_on_the_page_is_a_link_away_page_by_page() {
        for (int match = 0; match < 21; match++) {
            Matches.end(database, Matches.proposed(database), MatchState.LAPSED);
        }
        for (Cast reader : new Cast[] {Cast.VOLUNTEER, Cast.COORDINATOR}) {
            Visitor visitor = Visitor.as(reader);
            assertThat(visitor.visit("/matches").document().select("main a[href=/matches/over]"))
                    .as(reader.name())
                    .hasSize(1);

            Page first = visitor.visit("/matches/over");
            Page second =
                    visitor.visit(first.document().select("main a[rel=next]").attr("href"));

            List<String> found = Stream.of(first, second)
                    .flatMap(page -> page.document().select("main .row a").eachAttr("href").stream())
                    .distinct()
                    .toList();
            assertThat(found).as(reader.name()).hasSize(21);
        }
        assertThat(Visitor.as(Cast.VETTED).visit("/matches/over").document().select("main .row"))
                .isEmpty();
    }

    @Test
    void an_idea_that_was_dropped_is_nothing_to_read_up_on() {
        Matches.end(database, Matches.proposed(database), MatchState.DISCARDED);

        assertThat(Visitor.as(Cast.COORDINATOR).visit("/matches").text()).doesNotContain(OVER);
    }
}
