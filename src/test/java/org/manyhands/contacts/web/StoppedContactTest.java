package org.manyhands.contacts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manyhands.scenarios.Visitor.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyhands.access.Grants;
import org.manyhands.access.Role;
import org.manyhands.scenarios.Administration;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Fellows;
import org.manyhands.scenarios.Matches;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.TestClock;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;
import org.manyhands.shared.Scope;
import org.manyhands.shared.id.MatchId;

/** What somebody shared is shut when they block the other, when they are blocked, when they no longer speak for the group, and when their login is closed. */
@QuarkusTest
class StoppedContactTest extends TownTest {

    private static final String WREN = "canary.wren.1";
    private static final String MAPLE = "canary.maple.1";

    @Inject
    Grants grants;

    private Sharing sharing = new Sharing(MatchId.random());

    @BeforeEach
    void bothShareADetailAndHaveLooked() {
        sharing = new Sharing(Matches.agreed(database));
        sharing.add(Cast.VOLUNTEER, WREN);
        sharing.add(Cast.ORGANISER, MAPLE);
        sharing.tickAll(Cast.VOLUNTEER);
        sharing.tickAll(Cast.ORGANISER);
        sharing.look(Cast.VOLUNTEER);
        sharing.look(Cast.ORGANISER);
    }

    @ParameterizedTest
    @CsvSource({"VOLUNTEER, ORGANISER", "ORGANISER, VOLUNTEER"})
    void a_block_shuts_contact_in_both_directions_within_the_ten_minutes_of_a_look(Cast blocker, Cast blocked) {
        assertThat(sharing.read(Cast.VOLUNTEER).text()).contains(MAPLE);
        assertThat(sharing.read(Cast.ORGANISER).text()).contains(WREN);

        block(blocker, blocked);

        assertThat(sharing.read(Cast.VOLUNTEER).text()).doesNotContain(MAPLE);
        assertThat(sharing.read(Cast.ORGANISER).text()).doesNotContain(WREN);
        assertThat(sharing.look(blocked).location()).doesNotContain("/looks");
        assertThat(sharing.look(blocker).location()).doesNotContain("/looks");
    }

    @ParameterizedTest
    @CsvSource({"VOLUNTEER, ORGANISER", "ORGANISER, VOLUNTEER"})
    void what_is_shared_after_a_block_crosses_it_no_more(Cast blocker, Cast blocked) {
        block(blocker, blocked);
        sharing.tickAll(blocker);
        sharing.tickAll(blocked);

        assertThat(sharing.look(blocked).location()).doesNotContain("/looks");
        assertThat(sharing.look(blocker).location()).doesNotContain("/looks");
    }

    @ParameterizedTest
    @CsvSource({"VOLUNTEER, ORGANISER", "ORGANISER, VOLUNTEER"})
    void the_blocked_person_finds_their_own_ticks_as_they_were(Cast blocker, Cast blocked) {
        block(blocker, blocked);

        assertThat(ticks(blocked)).isEqualTo(1);
        assertThat(ticks(blocker)).isZero();
    }

    @Test
    void a_lifted_block_brings_nothing_of_the_blockers_back() {
        block(Cast.VOLUNTEER, Cast.ORGANISER);
        as(Cast.VOLUNTEER)
                .visit("/me/blocks")
                .form("/me/blocks/" + Cast.ORGANISER.id() + "/removal")
                .send();

        assertThat(sharing.read(Cast.ORGANISER).text()).doesNotContain(WREN);
        assertThat(sharing.look(Cast.ORGANISER).location()).doesNotContain("/looks");
    }

    @Test
    void whoever_steps_down_from_speaking_for_a_group_shares_nothing_in_its_name() {
        stepDown();

        assertThat(sharing.read(Cast.VOLUNTEER).text()).doesNotContain(MAPLE);
        assertThat(sharing.look(Cast.VOLUNTEER).location()).doesNotContain("/looks");
    }

    @ParameterizedTest
    @CsvSource({"ORGANISER, VOLUNTEER, canary.maple.1", "VOLUNTEER, ORGANISER, canary.wren.1"})
    void whose_login_is_closed_shares_nothing_any_more(Cast owner, Cast reader, String detail) {
        assertThat(sharing.read(reader).text()).contains(detail);

        Administration.closeLogin(owner);

        assertThat(sharing.read(reader).text()).doesNotContain(detail);
    }

    @Test
    void what_a_helper_shares_stays_for_the_group_when_the_login_of_one_who_speaks_for_it_is_closed() {
        Fellows.letSpeak(grants, Cast.VETTED);

        Administration.closeLogin(Cast.ORGANISER);

        assertThat(sharing.look(Cast.VETTED).follow().text()).contains(WREN);
    }

    @Test
    void the_helpers_own_details_stay_shared_when_an_organiser_goes() {
        Fellows.letSpeak(grants, Cast.VETTED);
        stepDown();

        assertThat(sharing.look(Cast.VETTED).follow().text()).contains(WREN);
    }

    @Test
    void an_owner_who_is_no_side_any_more_can_still_stop() {
        QuarkusTransaction.requiringNew()
                .run(() -> grants.end(Cast.ORGANISER.id(), Role.GROUP_ORGANISER, Scope.of(Town.LEGAL_AID), null));
        assertThat(sharing.read(Cast.VOLUNTEER).text()).contains(MAPLE);

        Page stopped = sharing.untick(Cast.ORGANISER);

        assertThat(stopped.follow().text()).contains("My contact details");
        assertThat(sharing.read(Cast.VOLUNTEER).text()).doesNotContain(MAPLE);
        TestClock.get().pass(Duration.ofSeconds(1));
        assertThat(sharing.untick(Cast.ORGANISER).status()).isEqualTo(404);
    }

    private void block(Cast blocker, Cast blocked) {
        sharing.post(blocked, "/matches/" + sharing.match() + "/conversation", Map.of("text", "Tuesday at ten?"));
        Page done = sharing.post(
                blocker,
                "/matches/" + sharing.match() + "/blocks",
                Map.of("person", blocked.id().toString()));
        assertThat(done.location()).startsWith("/me/blocks");
    }

    private void stepDown() {
        Page done = sharing.post(Cast.ORGANISER, "/groups/" + Town.LEGAL_AID + "/voice/resignation", Map.of());
        assertThat(done.location()).contains("groups.stepped_down");
    }

    private int ticks(Cast owner) {
        return as(owner)
                .visit("/matches/" + sharing.match())
                .document()
                .select("#contact input[name=detail][checked]")
                .size();
    }
}
