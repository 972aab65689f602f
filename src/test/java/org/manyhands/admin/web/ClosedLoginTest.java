package org.manyhands.admin.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manyhands.scenarios.Visitor.as;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.manyhands.scenarios.Administration;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Matches;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;
import org.manyhands.shared.id.MatchId;

/** Nobody waits for somebody who cannot answer, and nothing hangs on who cannot let go of it. */
@QuarkusTest
class ClosedLoginTest extends TownTest {

    private static final String NEED = "/needs/" + Town.INTAKE_LIST;
    private static final String INVITATIONS = "/hubs/" + Town.HARBOUR + "/invitations";
    private static final String MEMBERSHIP = "/hubs/" + Town.HARBOUR + "/membership";
    private static final String ITEM = "/hubs/" + Town.HARBOUR + "/triage/" + Town.INTAKE_LIST;

    private final Visitor juniper = as(Cast.COORDINATOR);
    private final Visitor sorrel = as(Cast.SECOND_COORDINATOR);
    private final Visitor maple = as(Cast.ORGANISER);

    @Test
    void a_question_that_they_cannot_answer_is_taken_back() {
        MatchId match = Matches.proposed(database);

        Administration.closeLogin(Cast.VOLUNTEER);

        assertThat(maple.visit("/matches/" + match).text()).contains("Taken back");
    }

    @Test
    void the_place_that_they_took_is_free_again() {
        MatchId match = Matches.agreed(database);

        Administration.closeLogin(Cast.VOLUNTEER);

        assertThat(maple.visit("/matches/" + match).text()).contains("Ended early");
        assertThat(maple.visit(NEED).text()).doesNotContain("1 of 1 found");
    }

    @Test
    void what_has_ended_well_stays_so() {
        MatchId match = Matches.done(database);

        Administration.closeLogin(Cast.VOLUNTEER);

        assertThat(maple.visit("/matches/" + match).text()).contains("It is done.");
    }

    @Test
    void nobody_comes_in_by_their_link() {
        juniper.visit(INVITATIONS).form(INVITATIONS).with("note", "A friend.").send();
        String link = juniper.visit(INVITATIONS)
                .text()
                .replaceAll("(?s).*https://many-hands.test(/join/[A-Za-z0-9_-]+).*", "$1");
        assertThat(Visitor.anonymous().visit(link).status()).isEqualTo(200);

        Administration.closeLogin(Cast.COORDINATOR);

        assertThat(Visitor.anonymous().visit(link).status()).isEqualTo(404);
    }

    @Test
    void the_needs_they_looked_after_are_for_any_coordinator_to_take() {
        Administration.closeLogin(Cast.COORDINATOR);

        assertThat(sorrel.visit(ITEM).form(NEED + "/keeper").send().status()).isEqualTo(303);
        assertThat(sorrel.visit(ITEM).text()).contains("Sorrel looks after it.");
    }

    @Test
    void no_need_is_given_to_them() {
        Administration.closeLogin(Cast.SECOND_COORDINATOR);

        Page refused = juniper.visit(ITEM)
                .form(NEED + "/handover")
                .with("to", Cast.SECOND_COORDINATOR.id().toString())
                .send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(juniper.visit(ITEM).text()).contains("Juniper looks after it.");
    }

    @Test
    void whoever_coordinates_beside_nobody_who_can_sign_in_reads_so_before_leaving() {
        assertThat(juniper.visit(MEMBERSHIP).text()).doesNotContain("You are the only coordinator of this hub.");

        Administration.closeLogin(Cast.SECOND_COORDINATOR);

        assertThat(juniper.visit(MEMBERSHIP).text()).contains("You are the only coordinator of this hub.");
    }
}
