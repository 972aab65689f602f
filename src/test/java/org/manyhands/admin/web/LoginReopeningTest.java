package org.manyhands.admin.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.manyhands.scenarios.Administration;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.TestClock;
import org.manyhands.scenarios.TestLoginAccounts;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;
import org.manyhands.shared.outbox.OutboxWorker;

/** A closed login is opened again, and nothing but the login comes back. */
@QuarkusTest
class LoginReopeningTest extends TownTest {

    @Inject
    OutboxWorker outbox;

    @Inject
    TestLoginAccounts keycloak;

    @Test
    void a_closed_login_is_opened_again_and_gives_nothing_back() throws SQLException {
        Cast[] several = {Cast.VETTED, Cast.SECOND_COORDINATOR, Cast.OTHER_ORGANISER, Cast.AUDITOR};
        keycloak.reachable(true);
        for (Cast each : several) {
            Administration.closeLogin(each);
            Administration.reopenLogin(each);

            Visitor back = Visitor.signingInAs(each);
            assertThat(back.visit("/me").text()).as(each.name()).contains(each.pseudonym());
            assertThat(count("access_grant where ended_at is null and person_id = '" + each.id() + "'"))
                    .as("rights of " + each)
                    .isZero();
            assertThat(count("membership where state in ('APPLIED', 'ACTIVE', 'AWAY') and person_id = '" + each.id()
                            + "'"))
                    .as("memberships of " + each)
                    .isZero();
            assertThat(count(
                            "group_organiser where state in ('INVITED', 'SPEAKS') and person_id = '" + each.id() + "'"))
                    .as("groups of " + each)
                    .isZero();
            assertThat(count(
                            "vetting v join membership m on m.id = v.membership_id where v.ended_at is null and m.person_id = '"
                                    + each.id() + "'"))
                    .as("trust in " + each)
                    .isZero();
            assertThat(back.visit("/hubs/" + Town.HARBOUR + "/desk").status()).isEqualTo(404);
            assertThat(back.visit("/needs/" + Town.WATCHED_PHONES).status()).isEqualTo(404);
        }
        assertThat(count("login_reopening where reason = 'It was a mistake.' and reopened_by = '"
                        + Cast.ADMINISTRATOR.id() + "'"))
                .isEqualTo(several.length);
    }

    @Test
    void a_session_begun_at_the_moment_of_closing_does_not_come_back_with_the_login() throws SQLException {
        Visitor late = Visitor.signingInAs(Cast.VOLUNTEER);
        Administration.closeLogin(Cast.VOLUNTEER);
        TestClock.get().pass(Duration.ofMinutes(1));
        sql(
                "update login_session set begun_at = begun_at + interval '1 second', seen_at = seen_at + interval '1 second'"
                        + " where account = '" + Cast.VOLUNTEER.account() + "'");

        Administration.reopenLogin(Cast.VOLUNTEER);

        assertThat(late.visit("/me").location()).startsWith("/login?");
        assertThat(Visitor.signingInAs(Cast.VOLUNTEER).visit("/me").status()).isEqualTo(200);
    }

    @Test
    void a_suspension_stays_when_the_login_is_opened_again() throws SQLException {
        sql("update membership set state = 'SUSPENDED' where person_id = '" + Cast.VOLUNTEER.id() + "'");
        Administration.closeLogin(Cast.VOLUNTEER);
        Administration.reopenLogin(Cast.VOLUNTEER);

        assertThat(count("membership where state = 'SUSPENDED' and person_id = '" + Cast.VOLUNTEER.id() + "'"))
                .isEqualTo(1);
    }

    @Test
    void the_identity_provider_is_told_what_holds_now_whatever_it_missed() {
        keycloak.reachable(false);
        Administration.closeLogin(Cast.VOLUNTEER);
        outbox.tellDue();
        Administration.reopenLogin(Cast.VOLUNTEER);

        keycloak.reachable(true);
        TestClock.get().pass(Duration.ofMinutes(10));
        outbox.tellDue();

        assertThat(keycloak.told()).containsExactly("open " + Cast.VOLUNTEER.account());
    }

    @Test
    void what_is_not_closed_is_not_opened_and_nothing_is_opened_without_a_reason() throws SQLException {
        assertThat(Administration.reopenLogin("wren", "Why not").errorAt("pseudonym"))
                .contains("not closed");
        assertThat(Administration.reopenLogin("Nobody at all", "Why not").errorAt("pseudonym"))
                .contains("Nobody has this pseudonym");
        Administration.closeLogin(Cast.VOLUNTEER);
        Page refused = Administration.reopenLogin("wren", " ");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errorAt("reason")).isNotBlank();
        assertThat(refused.value("pseudonym")).isEqualTo("wren");
        assertThat(count("login_reopening")).isZero();
    }
}
