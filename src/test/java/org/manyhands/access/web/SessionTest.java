package org.manyhands.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Form;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.TestClock;
import org.manyhands.scenarios.TestLoginAccounts;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;
import org.manyhands.shared.outbox.OutboxWorker;

@QuarkusTest
class SessionTest extends TownTest {

    @Inject
    OutboxWorker outbox;

    @Inject
    TestLoginAccounts keycloak;

    @ParameterizedTest
    @CsvSource({"VOLUNTEER, 60", "COORDINATOR, 30", "MODERATOR, 30", "AUDITOR, 30", "ADMINISTRATOR, 15"})
    void a_session_ends_when_it_lies_idle_for_as_long_as_the_role_allows(Cast cast, int minutes) {
        Visitor visitor = Visitor.signingInAs(cast);

        TestClock.get().pass(Duration.ofMinutes(minutes).minusSeconds(1));
        assertThat(visitor.visit("/me").status()).isEqualTo(200);

        TestClock.get().pass(Duration.ofMinutes(minutes).plusMinutes(1));
        assertThat(visitor.visit("/me").location()).isEqualTo("/login?to=%2Fme");
    }

    @ParameterizedTest
    @CsvSource({"VOLUNTEER, 12", "COORDINATOR, 10", "ADMINISTRATOR, 4"})
    void a_session_ends_some_hours_after_the_login_however_busy_it_is(Cast cast, int hours) {
        Visitor visitor = Visitor.signingInAs(cast);

        for (int tenMinutes = 1; tenMinutes < 6 * hours; tenMinutes++) {
            TestClock.get().pass(Duration.ofMinutes(10));
            assertThat(visitor.visit("/me").status()).isEqualTo(200);
        }
        TestClock.get().pass(Duration.ofMinutes(10));
        assertThat(visitor.visit("/me").status()).isEqualTo(303);
    }

    /** the session ends while somebody writes. */
    @Test
    void what_was_written_while_the_session_ended_is_sent_once_after_signing_in_again() {
        Visitor visitor = Visitor.signingInAs(Cast.VOLUNTEER);
        Form form = visitor.visit("/me/profile/time").form("/me/profile/time").with("hours", "7");

        TestClock.get().pass(Duration.ofMinutes(61));
        Page kept = form.send();
        assertThat(kept.status()).isEqualTo(401);
        assertThat(kept.document().select("a[href^=/login]")).isNotEmpty();
        Form again = kept.form("/me/profile/time");

        Page done = again.sentBy(Visitor.signingInAs(Cast.VOLUNTEER)).send();
        assertThat(done.location()).startsWith("/me/profile?done=");
        Page twice = again.sentBy(Visitor.signingInAs(Cast.VOLUNTEER)).send();
        assertThat(twice.location()).as("the first answer again").isEqualTo(done.location());
        assertThat(Visitor.as(Cast.VOLUNTEER).visit("/me/profile").text()).contains("7 hours a week");
    }

    @Test
    void what_one_person_wrote_is_not_sent_by_another_who_signs_in() {
        Visitor visitor = Visitor.signingInAs(Cast.VOLUNTEER);
        Form form = visitor.visit("/me/profile/time").form("/me/profile/time").with("hours", "7");
        TestClock.get().pass(Duration.ofMinutes(61));

        Page refused = form.send()
                .form("/me/profile/time")
                .sentBy(Visitor.as(Cast.VETTED))
                .send();

        assertThat(refused.status()).isEqualTo(403);
        assertThat(Visitor.as(Cast.VETTED).visit("/me/profile").text()).doesNotContain("7 hours a week");
    }

    @Test
    void signing_out_ends_the_session_for_good_and_has_the_browser_forget() {
        Visitor visitor = Visitor.signingInAs(Cast.VOLUNTEER);

        Page out = visitor.visit("/logout");

        assertThat(out.status()).isEqualTo(200);
        assertThat(out.header("Clear-Site-Data")).isEqualTo("\"cache\", \"cookies\", \"storage\"");
        assertThat(out.allText()).doesNotContain(Cast.VOLUNTEER.pseudonym());
        assertThat(visitor.visit("/me").status())
                .as("the cookie, had it been kept")
                .isEqualTo(303);
    }

    @Test
    void leaving_ends_the_session_and_shows_nothing_of_this_site() {
        Visitor visitor = Visitor.signingInAs(Cast.VOLUNTEER);

        Page away = visitor.visit("/exit");

        assertThat(away.status()).isEqualTo(200);
        assertThat(away.header("Clear-Site-Data")).isEqualTo("\"cache\", \"cookies\", \"storage\"");
        assertThat(away.source()).doesNotContainIgnoringCase("many hands").doesNotContain("Wren");
        assertThat(visitor.visit("/me").status()).isEqualTo(303);
        assertThat(Visitor.anonymous().visit("/exit").status()).isEqualTo(200);
    }

    @Test
    void somebody_sees_their_own_sessions_and_ends_one() {
        Visitor desk = Visitor.signingInAs(Cast.VOLUNTEER);
        Visitor lost = Visitor.signingInAs(Cast.VOLUNTEER);
        Page sessions = desk.visit("/me/sessions");
        assertThat(sessions.text()).contains("In 2 places").contains("Signed in on 2 March 2026");
        String end = sessions.document()
                .select("form[action~=/me/sessions/[0-9a-f].*/end]")
                .attr("action");

        assertThat(sessions.form(end).send().location()).isEqualTo("/me/sessions?done=access.session_ended");

        assertThat(lost.visit("/me").status()).isEqualTo(303);
        assertThat(desk.visit("/me/sessions").text()).contains("Only here");
    }

    @Test
    void ending_all_other_sessions_works_at_once_here_and_is_told_to_the_identity_provider() {
        keycloak.reachable(true);
        Visitor desk = Visitor.signingInAs(Cast.VOLUNTEER);
        Visitor lost = Visitor.signingInAs(Cast.VOLUNTEER);
        Visitor somebodyElse = Visitor.signingInAs(Cast.VETTED);

        desk.visit("/me/sessions").form("/me/sessions/others/end").send();
        outbox.tellDue();

        assertThat(lost.visit("/me").status()).isEqualTo(303);
        assertThat(desk.visit("/me").status()).isEqualTo(200);
        assertThat(somebodyElse.visit("/me").status()).isEqualTo(200);
        assertThat(keycloak.told()).containsExactly("sign out " + Cast.VOLUNTEER.account());
    }

    @Test
    void nobody_ends_somebody_elses_session() {
        Visitor victim = Visitor.signingInAs(Cast.VETTED);
        Visitor.signingInAs(Cast.VETTED);
        String theirs = victim.visit("/me/sessions")
                .document()
                .select("form[action~=/me/sessions/[0-9a-f].*/end]")
                .attr("action");
        Visitor attacker = Visitor.signingInAs(Cast.VOLUNTEER);
        Visitor.signingInAs(Cast.VOLUNTEER);
        Page own = attacker.visit("/me/sessions");
        String ticket = own.document().select("input[name=ticket]").attr("value");

        attacker.post(theirs, Map.of("ticket", ticket));

        assertThat(victim.visit("/me/sessions").text()).contains("In 2 places");
    }

    @Test
    void the_anonymous_is_sent_to_sign_in() {
        assertThat(Visitor.anonymous().visit("/me/sessions").location()).isEqualTo("/login?to=%2Fme%2Fsessions");
    }

    @Test
    void another_verb_is_refused_and_a_bad_id_leads_nowhere() {
        Visitor volunteer = Visitor.as(Cast.VOLUNTEER);
        assertThat(volunteer.send("DELETE", "/me/sessions").status()).isEqualTo(405);
        assertThat(volunteer.send("POST", "/me/sessions/nonsense/end").status()).isEqualTo(404);
    }

    @Test
    void a_post_without_its_ticket_ends_nothing() {
        Visitor desk = Visitor.signingInAs(Cast.VOLUNTEER);
        Visitor other = Visitor.signingInAs(Cast.VOLUNTEER);

        assertThat(desk.post("/me/sessions/others/end", Map.of()).status()).isEqualTo(403);
        assertThat(other.visit("/me").status()).isEqualTo(200);
    }
}
