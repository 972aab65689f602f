package org.manyhands.admin.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manyhands.scenarios.Visitor.as;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.manyhands.scenarios.Administration;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Matches;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;
import org.manyhands.shared.id.MatchId;

/** A coordinator belongs to the hub by that role alone: once it ends, they hold nothing of the hub any more. */
@QuarkusTest
class EndedRoleTest extends TownTest {

    private static final String NEED = "/needs/" + Town.INTAKE_LIST;
    private static final String SECRET = "/needs/" + Town.QUIET_ROOM;
    private static final String INVITATIONS = "/hubs/" + Town.HARBOUR + "/invitations";
    private static final String MEMBERSHIP = "/hubs/" + Town.HARBOUR + "/membership";
    private static final String ITEM = "/hubs/" + Town.HARBOUR + "/triage/" + Town.INTAKE_LIST;

    private final Visitor juniper = as(Cast.COORDINATOR);
    private final Visitor sorrel = as(Cast.SECOND_COORDINATOR);
    private final Visitor maple = as(Cast.ORGANISER);

    @Test
    void they_speak_for_none_of_its_groups_and_read_none_of_their_needs() throws SQLException {
        speaksForLegalAid();
        Administration.endCoordinator(Cast.COORDINATOR);

        assertThat(juniper.visit(SECRET).status()).isEqualTo(404);
        assertThat(juniper.visit("/groups/" + Town.LEGAL_AID).status()).isEqualTo(404);
        assertThat(maple.visit("/groups/" + Town.LEGAL_AID).allText()).doesNotContain("Juniper speaks");
    }

    @Test
    void nobody_waits_for_their_answer_and_nobody_comes_in_by_their_link() throws SQLException {
        MatchId match = asked();
        juniper.visit(INVITATIONS).form(INVITATIONS).with("note", "A friend.").send();
        String link = link(juniper.visit(INVITATIONS));
        assertThat(Visitor.anonymous().visit(link).status()).isEqualTo(200);

        Administration.endCoordinator(Cast.COORDINATOR);

        assertThat(maple.visit("/matches/" + match).text()).contains("Taken back");
        assertThat(Visitor.anonymous().visit(link).status()).isEqualTo(404);
    }

    @Test
    void the_need_they_looked_after_is_for_any_coordinator_to_take() {
        Administration.endCoordinator(Cast.COORDINATOR);

        assertThat(sorrel.visit(NEED).allText()).contains("Juniper looks after it no longer");
        assertThat(sorrel.visit(ITEM).text()).contains("Nobody looks after it yet.");
        assertThat(sorrel.visit(ITEM).form(NEED + "/keeper").send().status()).isEqualTo(303);
        assertThat(sorrel.visit(ITEM).text()).contains("Sorrel looks after it.");
    }

    @Test
    void the_need_they_looked_after_goes_to_who_stands_in() {
        standsIn(Cast.SECOND_COORDINATOR);

        Administration.endCoordinator(Cast.COORDINATOR);

        assertThat(sorrel.visit(ITEM).text()).contains("Sorrel looks after it.");
        assertThat(sorrel.visit(NEED).allText()).contains("Sorrel looks after it in place of Juniper");
    }

    @Test
    void they_stand_in_for_nobody() {
        standsIn(Cast.SECOND_COORDINATOR);

        Administration.endCoordinator(Cast.SECOND_COORDINATOR);

        assertThat(juniper.visit(ITEM).text())
                .contains("Juniper looks after it.")
                .doesNotContain("Sorrel stands in.");
        assertThat(juniper.visit(NEED).allText()).contains("Sorrel stands in no longer");
    }

    @Test
    void who_is_a_member_too_goes_on_as_one_and_looks_after_no_needs() throws SQLException {
        sql("""
                insert into access_grant (id, person_id, role, scope_kind, scope_id, granted_at)
                values (gen_random_uuid(), '%s', 'MEMBER', 'HUB', '%s', '2026-01-05T10:00:00Z')
                """.formatted(Cast.COORDINATOR.id(), Town.HARBOUR));
        speaksForLegalAid();
        MatchId match = asked();

        Administration.endCoordinator(Cast.COORDINATOR);

        assertThat(juniper.visit(SECRET).status()).isEqualTo(200);
        assertThat(maple.visit("/matches/" + match).text()).doesNotContain("Taken back");
        assertThat(sorrel.visit(ITEM).text()).contains("Nobody looks after it yet.");
    }

    @Test
    void they_can_leave_by_themselves_without_ever_having_asked_to_join() {
        Page membership = juniper.visit("/hubs/" + Town.HARBOUR);
        assertThat(membership.document().select("a[href=" + MEMBERSHIP + "]")).hasSize(1);

        Page left =
                juniper.visit(MEMBERSHIP).form(MEMBERSHIP + "/departure").send().follow();

        assertThat(left.status()).isEqualTo(200);
        assertThat(left.text()).contains("You left this hub.");
        assertThat(juniper.visit(ITEM).status()).isEqualTo(404);
        assertThat(juniper.visit(MEMBERSHIP).status()).isEqualTo(404);
        assertThat(sorrel.visit(ITEM).text()).contains("Nobody looks after it yet.");
    }

    private void standsIn(Cast deputy) {
        juniper.visit(ITEM)
                .form(NEED + "/deputy")
                .with("deputy", deputy.id().toString())
                .send();
    }

    private static String link(Page invitations) {
        return invitations.text().replaceAll("(?s).*https://many-hands.test(/join/[A-Za-z0-9_-]+).*", "$1");
    }

    private MatchId asked() throws SQLException {
        MatchId match = Matches.proposed(database);
        sql("update match set helper_id = '" + Cast.COORDINATOR.id() + "'");
        return match;
    }

    private void speaksForLegalAid() throws SQLException {
        sql("""
                insert into group_organiser (id, group_id, person_id, state, since)
                values (gen_random_uuid(), '%1$s', '%2$s', 'SPEAKS', '2026-01-05T10:00:00Z');
                insert into access_grant (id, person_id, role, scope_kind, scope_id, granted_at)
                values (gen_random_uuid(), '%2$s', 'GROUP_ORGANISER', 'GROUP', '%1$s', '2026-01-05T10:00:00Z')
                """.formatted(Town.LEGAL_AID, Cast.COORDINATOR.id()));
    }
}
