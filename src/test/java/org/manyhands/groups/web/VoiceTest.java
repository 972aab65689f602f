package org.manyhands.groups.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manyhands.scenarios.Visitor.as;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.manyhands.contacts.web.Sharing;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Form;
import org.manyhands.scenarios.Matches;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.TestClock;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;
import org.manyhands.shared.id.MatchId;

/**
 * Who comes to speak for a group reads what helpers tell it. Nobody comes to by their own wish, no coordinator does, and whom a
 * coordinator asks hears nothing that was told to others.
 */
@QuarkusTest
class VoiceTest extends TownTest {

    private static final String GROUP = "/groups/" + Town.LEGAL_AID;
    private static final String ASK = GROUP + "/organisers";
    private static final String ACCEPT = GROUP + "/voice/acceptance";
    private static final String CANARY = "canary: the key is under the mat";
    private static final String DETAIL = "wren.77";

    @Test
    void while_somebody_speaks_for_a_group_a_coordinator_asks_nobody() {
        String form = ticket(Cast.COORDINATOR);

        assertThat(as(Cast.COORDINATOR).visit(GROUP).offers(ASK)).isFalse();
        assertThat(as(Cast.COORDINATOR).visit(GROUP).text()).contains("Only those who do ask others to speak for it.");
        Page refused = as(Cast.COORDINATOR).post(ASK, "pseudonym=Wren&ticket=" + form);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(as(Cast.VOLUNTEER).visit(GROUP).text()).doesNotContain("You were asked to speak");
    }

    @Test
    void a_coordinator_asks_somebody_else_where_nobody_speaks_and_never_a_coordinator() {
        resign();

        assertThat(ask(Cast.COORDINATOR, "Juniper").errorAt("organisers-pseudonym"))
                .contains("Nobody names themselves");
        assertThat(ask(Cast.COORDINATOR, "Sorrel").errorAt("organisers-pseudonym"))
                .contains("Whoever coordinates the hub comes to speak for none of its groups");
        assertThat(ask(Cast.COORDINATOR, "Wren").status()).isEqualTo(303);
        assertThat(as(Cast.VOLUNTEER).visit(GROUP).form(ACCEPT).send().status()).isEqualTo(303);
        assertThat(as(Cast.VOLUNTEER).visit(GROUP + "/settings").status()).isEqualTo(200);
    }

    @Test
    void a_group_does_not_ask_a_coordinator_either() {
        assertThat(ask(Cast.ORGANISER, "Juniper").errorAt("organisers-pseudonym"))
                .contains("Whoever coordinates the hub comes to speak for none of its groups");
    }

    @Test
    void whoever_asked_themselves_before_or_was_named_a_coordinator_since_does_not_begin_to_speak()
            throws SQLException {
        invite(Cast.COORDINATOR, Cast.COORDINATOR, true);
        invite(Cast.SECOND_COORDINATOR, Cast.ORGANISER, true);

        Page own = as(Cast.COORDINATOR).post(ACCEPT, "ticket=" + ticket(Cast.COORDINATOR));
        Page coordinators = as(Cast.SECOND_COORDINATOR).post(ACCEPT, "ticket=" + ticket(Cast.SECOND_COORDINATOR));

        assertThat(own.status()).isEqualTo(422);
        assertThat(own.text()).contains("Nobody names themselves");
        assertThat(coordinators.status()).isEqualTo(422);
        assertThat(coordinators.text()).contains("comes to speak for none of its groups");
        assertThat(as(Cast.COORDINATOR).visit(GROUP + "/settings").status()).isEqualTo(404);
        assertThat(as(Cast.SECOND_COORDINATOR).visit(GROUP + "/settings").status())
                .isEqualTo(404);
    }

    @Test
    void of_two_whom_coordinators_asked_the_second_needs_the_first() {
        Form second = secondOfTwoWhomACoordinatorAsked();

        Page refused = second.send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Only those who do ask others to speak for it.");
        assertThat(as(Cast.VETTED).visit(GROUP + "/settings").status()).isEqualTo(404);
    }

    @Test
    void who_may_not_accept_any_more_reads_why_and_can_still_decline() {
        secondOfTwoWhomACoordinatorAsked();

        Page page = as(Cast.VETTED).visit(GROUP);

        assertThat(page.text()).contains("Only those who do ask others to speak for it.");
        assertThat(page.offers(ACCEPT)).isFalse();
        assertThat(page.offers(GROUP + "/voice/refusal")).isTrue();
    }

    @Test
    void whoever_ends_a_voice_does_not_choose_the_next() {
        endVoice(Cast.COORDINATOR);

        assertThat(as(Cast.COORDINATOR).visit(GROUP).offers(ASK)).isFalse();
        assertThat(as(Cast.COORDINATOR)
                        .post(ASK, "pseudonym=Wren&ticket=" + ticket(Cast.COORDINATOR))
                        .status())
                .isEqualTo(422);
        assertThat(ask(Cast.SECOND_COORDINATOR, "Wren").status()).isEqualTo(303);
    }

    @Test
    void nor_by_an_invitation_from_before() {
        Form second = secondOfTwoWhomACoordinatorAsked();
        endVoice(Cast.COORDINATOR);

        Page refused = second.send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Whoever asked you may no longer ask.");
        assertThat(as(Cast.VETTED).visit(GROUP + "/settings").status()).isEqualTo(404);
    }

    @Test
    void with_a_voice_that_others_end_goes_whom_it_asked() {
        ask(Cast.ORGANISER, "Wren");
        Form accept = as(Cast.VOLUNTEER).visit(GROUP).form(ACCEPT);

        endVoice(Cast.COORDINATOR);

        assertThat(accept.send().status()).isEqualTo(404);
    }

    @Test
    void whom_somebody_asked_who_is_gone_does_not_begin_though_they_had_stepped_down_before() throws SQLException {
        ask(Cast.ORGANISER, "Wren");
        resign();
        String card = "/hubs/" + Town.HARBOUR + "/vetting/"
                + one("select id from membership where person_id = '" + Cast.ORGANISER.id() + "'");
        as(Cast.COORDINATOR)
                .visit(card)
                .form(card + "/removal")
                .with("reason", "Broke a promise.")
                .send();

        assertNotBegun();
    }

    @Test
    void nor_whom_somebody_asked_whose_login_was_closed() throws SQLException {
        ask(Cast.ORGANISER, "Wren");
        sql("update person set disabled_at = now() where id = '" + Cast.ORGANISER.id() + "'");

        assertNotBegun();
    }

    @Test
    void whoever_steps_down_and_stays_in_the_hub_may_have_asked_whoever_follows() {
        ask(Cast.ORGANISER, "Wren");
        resign();

        assertThat(as(Cast.VOLUNTEER).visit(GROUP).form(ACCEPT).send().status()).isEqualTo(303);
    }

    private static void assertNotBegun() {
        assertThat(as(Cast.VOLUNTEER).visit(GROUP).offers(ACCEPT)).isFalse();
        Page refused = as(Cast.VOLUNTEER).post(ACCEPT, "ticket=" + ticket(Cast.VOLUNTEER));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Whoever asked you may no longer ask.");
        assertThat(as(Cast.VOLUNTEER).visit(GROUP + "/settings").status()).isEqualTo(404);
    }

    @Test
    void whom_a_coordinator_asks_reads_what_is_written_and_shared_from_then_on() throws SQLException {
        MatchId match = Matches.agreed(database);
        setSide(match);
        Sharing sharing = new Sharing(match);
        sharing.add(Cast.VETTED, DETAIL);
        sharing.tickAll(Cast.VETTED);
        write(Cast.VETTED, match, CANARY);
        resign();
        ask(Cast.COORDINATOR, "Wren");
        TestClock.get().pass(Duration.ofMinutes(2));
        as(Cast.VOLUNTEER).visit(GROUP).form(ACCEPT).send();

        Page page = as(Cast.VOLUNTEER).visit("/matches/" + match);
        assertThat(page.text())
                .contains("They are not shown to you.")
                .doesNotContain(CANARY)
                .doesNotContain("The other side shares contact details with you");
        assertThat(conversation(Cast.VOLUNTEER, match).text()).doesNotContain(CANARY);
        sharing.look(Cast.VOLUNTEER);
        assertThat(sharing.read(Cast.VOLUNTEER).source()).doesNotContain(DETAIL);

        TestClock.get().pass(Duration.ofMinutes(1));
        write(Cast.VETTED, match, "Is Friday good?");
        sharing.tickAll(Cast.VETTED);

        assertThat(conversation(Cast.VOLUNTEER, match).text())
                .contains("Is Friday good?")
                .doesNotContain(CANARY);
        sharing.look(Cast.VOLUNTEER);
        assertThat(sharing.read(Cast.VOLUNTEER).source()).contains(DETAIL);
    }

    @Test
    void whom_the_group_asks_reads_what_was_written_but_sees_nothing_that_was_shared_before() throws SQLException {
        MatchId match = Matches.agreed(database);
        setSide(match);
        Sharing sharing = new Sharing(match);
        sharing.add(Cast.VETTED, DETAIL);
        sharing.tickAll(Cast.VETTED);
        write(Cast.VETTED, match, CANARY);
        ask(Cast.ORGANISER, "Wren");
        TestClock.get().pass(Duration.ofMinutes(2));
        as(Cast.VOLUNTEER).visit(GROUP).form(ACCEPT).send();

        assertThat(conversation(Cast.VOLUNTEER, match).text()).contains(CANARY);
        sharing.look(Cast.VOLUNTEER);
        assertThat(sharing.read(Cast.VOLUNTEER).source()).doesNotContain(DETAIL);
        sharing.look(Cast.ORGANISER);
        assertThat(sharing.read(Cast.ORGANISER).source())
                .as("who spoke for the group then")
                .contains(DETAIL);
        for (Cast other : new Cast[] {Cast.COORDINATOR, Cast.OTHER_ORGANISER, Cast.OUTSIDER, Cast.ADMINISTRATOR}) {
            assertThat(conversation(other, match).status()).as(other.name()).isEqualTo(404);
        }
    }

    @Test
    void the_helper_is_told_who_sees_what_is_shared() {
        MatchId match = Matches.agreed(database);
        new Sharing(match).add(Cast.VOLUNTEER, DETAIL);
        new Sharing(match).add(Cast.ORGANISER, "maple.5");
        String words = "Whoever comes to speak for it later sees nothing of it until you save again.";

        assertThat(as(Cast.VOLUNTEER).visit("/matches/" + match + "/contact").text())
                .contains(words);
        assertThat(as(Cast.ORGANISER).visit("/matches/" + match + "/contact").text())
                .doesNotContain(words);
    }

    private static void resign() {
        as(Cast.ORGANISER).visit(GROUP).form(GROUP + "/voice/resignation").send();
    }

    /** Nobody speaks for the group, a coordinator asks two, and the first accepts: the form with which the second would. */
    private static Form secondOfTwoWhomACoordinatorAsked() {
        resign();
        ask(Cast.COORDINATOR, "Wren");
        ask(Cast.COORDINATOR, "Heron");
        Form second = as(Cast.VETTED).visit(GROUP).form(ACCEPT);
        as(Cast.VOLUNTEER).visit(GROUP).form(ACCEPT).send();
        return second;
    }

    private static void endVoice(Cast coordinator) {
        Page page = as(coordinator).visit(GROUP);
        String end = page.document()
                .select("form[action*=/organisers/][action$=/end]")
                .attr("action");
        page.form(end).with("reason", "They asked me to.").send();
    }

    private static Page ask(Cast by, String pseudonym) {
        return as(by).visit(GROUP).form(ASK).with("pseudonym", pseudonym).send();
    }

    private static String ticket(Cast who) {
        return as(who).visit("/me/contact").value("ticket");
    }

    private static Page conversation(Cast reader, MatchId match) {
        return as(reader).visit("/matches/" + match + "/conversation");
    }

    private static void write(Cast author, MatchId match, String text) {
        conversation(author, match)
                .form("/matches/" + match + "/conversation")
                .with("text", text)
                .send();
    }

    /** The vetted member helps, so that the volunteer can come to speak for the group. */
    private void setSide(MatchId match) throws SQLException {
        sql("update match set helper_id = '" + Cast.VETTED.id() + "' where id = '" + match + "'");
    }

    private void invite(Cast person, Cast by, boolean askedByGroup) throws SQLException {
        sql("insert into group_organiser (id, group_id, person_id, state, since, invited_by, asked_by_group)"
                + " select gen_random_uuid(), id, '" + person.id() + "', 'INVITED', since, '" + by.id() + "', "
                + askedByGroup
                + " from community_group where id = '" + Town.LEGAL_AID + "'");
    }
}
