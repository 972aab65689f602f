package org.manyhands.hubs.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Matches;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.TestClock;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;

/** Looks of coordinators at offers and matches: those whom it concerns read on which days, and no other looks are noted. */
@QuarkusTest
class CoordinatorLooksTest extends TownTest {

    private static final String WEBSITES = "/offers/" + Town.WEBSITES;
    private static final String LOOKED = "A coordinator looked on ";

    private final Visitor owner = Visitor.as(Cast.VOLUNTEER);

    @Test
    void whoever_made_an_offer_reads_on_which_days_coordinators_looked_at_it() {
        owner.visit(WEBSITES);
        assertThat(owner.visit(WEBSITES).text()).as("their own looks").doesNotContain(LOOKED);

        look(WEBSITES, Cast.COORDINATOR, Cast.SECOND_COORDINATOR, Cast.COORDINATOR);
        TestClock.get().pass(Duration.ofDays(1));
        look(WEBSITES, Cast.COORDINATOR);

        Page read = owner.visit(WEBSITES);
        assertThat(read.document().select("main li").eachText())
                .filteredOn(said -> said.startsWith(LOOKED))
                .containsExactly(LOOKED + "3 March 2026.", LOOKED + "2 March 2026.");
        assertThat(read.text()).as("who").doesNotContain(Cast.COORDINATOR.pseudonym());
    }

    @Test
    void both_sides_of_a_match_read_on_which_days_coordinators_looked_at_it() {
        String match = "/matches/" + Matches.agreed(database);
        owner.visit(match);
        Visitor.as(Cast.ORGANISER).visit(match);
        assertThat(owner.visit(match).text()).as("the sides' own looks").doesNotContain(LOOKED);

        look(match, Cast.COORDINATOR);

        assertThat(owner.visit(match).text()).contains(LOOKED + "2 March 2026.");
        assertThat(Visitor.as(Cast.ORGANISER).visit(match).text()).contains(LOOKED + "2 March 2026.");
        assertThat(Visitor.as(Cast.COORDINATOR).visit(match).text())
                .as("no word of other coordinators' looks")
                .doesNotContain(LOOKED);
    }

    @Test
    void what_a_suggestion_shows_of_an_offer_is_a_look_at_it() throws SQLException {
        String match = "/matches/" + Matches.agreed(database);
        sql("update match set state = 'SUGGESTED', agreed_at = null, offer_id = '" + Town.WEBSITES + "'");

        look(match, Cast.COORDINATOR);

        assertThat(owner.visit(WEBSITES).text()).contains(LOOKED + "2 March 2026.");
    }

    @Test
    void whoever_sees_nothing_leaves_no_look() {
        String match = "/matches/" + Matches.agreed(database);
        for (Cast other : new Cast[] {Cast.OUTSIDER, Cast.VETTED, Cast.ADMINISTRATOR}) {
            assertThat(Visitor.as(other).visit(WEBSITES).status()).isEqualTo(404);
            assertThat(Visitor.as(other).visit(match).status()).isEqualTo(404);
        }

        assertThat(owner.visit(WEBSITES).text()).doesNotContain(LOOKED);
        assertThat(owner.visit(match).text()).doesNotContain(LOOKED);
    }

    @Test
    void where_a_look_cannot_be_written_down_nothing_is_shown() throws SQLException {
        String match = "/matches/" + Matches.agreed(database);
        sql("alter table coordinator_look rename to elsewhere");
        try {
            for (String address : new String[] {WEBSITES, match}) {
                Page failed = Visitor.as(Cast.COORDINATOR).visit(address);
                assertThat(failed.status()).as(address).isEqualTo(500);
                assertThat(failed.source()).as(address).doesNotContain(Cast.VOLUNTEER.pseudonym());
            }
        } finally {
            sql("alter table elsewhere rename to coordinator_look");
        }
    }

    private static void look(String address, Cast... coordinators) {
        for (Cast coordinator : coordinators) {
            assertThat(Visitor.as(coordinator).visit(address).status())
                    .as(coordinator.name())
                    .isEqualTo(200);
        }
    }
}
