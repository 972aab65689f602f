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
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;
import org.manyhands.shared.outbox.OutboxWorker;

/** Closing a login, and ending its sessions while it stays open. */
@QuarkusTest
class LoginClosingTest extends TownTest {

    @Inject
    OutboxWorker outbox;

    @Inject
    TestLoginAccounts keycloak;

    @Test
    void closing_a_login_works_on_the_next_request_and_is_told_to_the_identity_provider() {
        keycloak.reachable(true);
        Visitor volunteer = Visitor.signingInAs(Cast.VOLUNTEER);

        Page closed = Administration.closeLogin("wren", "Asked members for money.");
        outbox.tellDue();

        assertThat(closed.location()).isEqualTo("/admin?done=admin.login_closed");
        assertThat(volunteer.visit("/me").status()).isEqualTo(303);
        assertThat(keycloak.told())
                .containsExactly("close " + Cast.VOLUNTEER.account(), "sign out " + Cast.VOLUNTEER.account());
    }

    @Test
    void a_login_is_closed_here_even_while_the_identity_provider_is_away_and_told_later() {
        keycloak.reachable(false);
        Visitor volunteer = Visitor.signingInAs(Cast.VOLUNTEER);
        Administration.closeLogin("wren", "Asked members for money.");
        outbox.tellDue();
        assertThat(volunteer.visit("/me").status()).isEqualTo(303);

        keycloak.reachable(true);
        TestClock.get().pass(Duration.ofMinutes(1));
        outbox.tellDue();

        assertThat(keycloak.told()).contains("close " + Cast.VOLUNTEER.account());
    }

    @Test
    void nobody_closes_their_own_login_and_no_login_is_closed_without_a_reason() {
        assertThat(Administration.closeLogin(Cast.ADMINISTRATOR.pseudonym(), "Why not")
                        .errorAt("pseudonym"))
                .contains("your own login");
        Page refused = Administration.closeLogin("wren", " ");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errorAt("reason")).isNotBlank();
        assertThat(refused.value("pseudonym")).isEqualTo("wren");
    }

    @Test
    void all_sessions_of_a_login_end_on_the_next_request_and_it_stays_open() throws SQLException {
        keycloak.reachable(true);
        Visitor volunteer = Visitor.signingInAs(Cast.VOLUNTEER);
        Visitor somebodyElse = Visitor.signingInAs(Cast.VETTED);
        TestClock.get().pass(Duration.ofMinutes(1));

        Page ended = Administration.signOut("wren", "Lost their phone.");
        outbox.tellDue();

        assertThat(ended.location()).isEqualTo("/admin?done=admin.login_signed_out");
        assertThat(volunteer.visit("/me").status()).isEqualTo(303);
        assertThat(somebodyElse.visit("/me").status()).isEqualTo(200);
        assertThat(Visitor.signingInAs(Cast.VOLUNTEER).visit("/me").status())
                .as("signed in anew")
                .isEqualTo(200);
        assertThat(keycloak.told()).containsExactly("sign out " + Cast.VOLUNTEER.account());
        assertThat(count("login_sign_out where reason = 'Lost their phone.' and ended_by = '" + Cast.ADMINISTRATOR.id()
                        + "' and person_id = '" + Cast.VOLUNTEER.id() + "'"))
                .isEqualTo(1);
    }

    @Test
    void no_sessions_end_without_a_reason_or_of_nobody() throws SQLException {
        Visitor volunteer = Visitor.signingInAs(Cast.VOLUNTEER);
        TestClock.get().pass(Duration.ofMinutes(1));

        Page refused = Administration.signOut("wren", " ");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errorAt("reason")).isNotBlank();
        assertThat(refused.value("pseudonym")).isEqualTo("wren");
        assertThat(Administration.signOut("Nobody at all", "Why not").errorAt("pseudonym"))
                .contains("Nobody has this pseudonym");

        assertThat(Administration.signOut("wren", "Rang from +351 21 123 45 67.")
                        .text())
                .contains("This could lead to a person");

        assertThat(volunteer.visit("/me").status()).isEqualTo(200);
        assertThat(count("login_sign_out")).isZero();
    }
}
