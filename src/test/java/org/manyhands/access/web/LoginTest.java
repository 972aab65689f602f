package org.manyhands.access.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.TestClock;
import org.manyhands.scenarios.TestLoginAccounts;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;
import org.manyhands.shared.outbox.OutboxWorker;

@QuarkusTest
class LoginTest extends TownTest {

    @Inject
    OutboxWorker outbox;

    @Inject
    TestLoginAccounts keycloak;

    @Test
    void whoever_is_not_signed_in_is_sent_on_to_the_identity_provider() {
        assertThat(Visitor.anonymous().visit("/login?to=/me").location()).isEqualTo("/login/start?to=%2Fme");
        assertThat(Visitor.anonymous().visit("/login/start").header("Location"))
                .isEqualTo("https://id.many-hands.test/");
    }

    @Test
    void whoever_is_signed_in_goes_on_at_once_unless_they_come_to_change_their_login() {
        Visitor volunteer = Visitor.as(Cast.VOLUNTEER);
        assertThat(volunteer.visit("/login?to=/me/profile").location()).isEqualTo("/me/profile");
        assertThat(volunteer.visit("/login?act=password&to=/me").location())
                .isEqualTo("/login/start?to=%2Fme&act=password");
    }

    @Test
    void a_login_gives_a_session_cookie_that_only_this_site_can_set_and_no_script_can_read() {
        Response answer = arrive(Cast.VOLUNTEER, "/login/start?to=/me");

        Cookie session = answer.detailedCookie("__Host-session");
        assertThat(session.isSecured()).isTrue();
        assertThat(session.isHttpOnly()).isTrue();
        assertThat(session.getPath()).isEqualTo("/");
        assertThat(session.getDomain()).isNull();
        assertThat(session.getSameSite()).isEqualTo("Lax");
        assertThat(session.hasExpiryDate() || session.getMaxAge() > 0)
                .as("outlives the browser")
                .isFalse();
        assertThat(answer.header("Location")).endsWith("/me");
    }

    @Test
    void whoever_comes_with_an_unreadable_cookie_of_the_provider_is_sent_there_and_nowhere_else() {
        Response answer = given().redirects()
                .follow(false)
                .header("X-Test-Account", "unreadable")
                .get("/login/start?to=/me");

        assertThat(answer.headers().getValues("Location")).containsExactly("https://id.many-hands.test/");
    }

    /** Whoever changes a password because somebody learnt it is rid of them at once. */
    @ParameterizedTest
    @ValueSource(strings = {"password", "authenticator", "recovery"})
    void coming_back_from_changing_a_login_ends_every_other_session_of_it(String act) {
        keycloak.reachable(true);
        Visitor thief = Visitor.signingInAs(Cast.VOLUNTEER);
        Visitor somebodyElse = Visitor.signingInAs(Cast.VETTED);

        Response answer = arrive(Cast.VOLUNTEER, "/login/start?to=/me&act=" + act);
        outbox.tellDue();

        assertThat(thief.visit("/me").status()).isEqualTo(303);
        assertThat(somebodyElse.visit("/me").status()).isEqualTo(200);
        assertThat(answer.header("Location")).endsWith("/me");
        assertThat(statusOfOwnPage(answer.cookie("__Host-session")))
                .as("the one that changed it")
                .isEqualTo(200);
        assertThat(keycloak.told()).containsExactly("sign out " + Cast.VOLUNTEER.account());
    }

    /** The thief has kept what the provider said of the login with the old password, and comes back with it. */
    @ParameterizedTest
    @ValueSource(strings = {"/login/start?to=/me", "/login/start?to=/me&act=password"})
    void a_login_from_before_sessions_were_ended_begins_none(String address) {
        keycloak.reachable(true);
        long before = TestClock.get().instant().getEpochSecond();
        TestClock.get().pass(Duration.ofMinutes(1));
        String owner =
                arrive(Cast.VOLUNTEER, "/login/start?to=/me&act=password").cookie("__Host-session");
        TestClock.get().pass(Duration.ofMinutes(1));

        Response answer = given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .header("X-Test-Account", Cast.VOLUNTEER.account())
                .header("X-Test-Time", before)
                .get(address);

        assertThat(answer.header("Location")).as("once more to the provider").contains(address.replace("/me", "%2Fme"));
        assertThat(answer.cookie("__Host-session")).isNull();
        assertThat(answer.detailedCookie("__Host-q_session").getMaxAge()).isZero();
        assertThat(statusOfOwnPage(owner)).isEqualTo(200);
        assertThat(Visitor.signingInAs(Cast.VOLUNTEER).visit("/me").status())
                .as("whoever proves it anew")
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login/start?to=/me", "/login/start?to=/me&act=nonsense"})
    void a_login_that_changes_nothing_leaves_other_sessions_open(String address) {
        Visitor desk = Visitor.signingInAs(Cast.VOLUNTEER);

        arrive(Cast.VOLUNTEER, address);

        assertThat(desk.visit("/me").status()).isEqualTo(200);
    }

    @Test
    void pages_say_before_that_changing_a_login_ends_every_other_session() {
        assertThat(Visitor.as(Cast.VOLUNTEER).visit("/me").text()).contains("you are signed out everywhere else");
        assertThat(Visitor.as(Cast.VOLUNTEER).visit("/me/second-factor").text())
                .contains("you are signed out everywhere else");
    }

    @Test
    void a_newcomer_is_asked_for_a_name_first() {
        assertThat(arrive(Cast.NEWCOMER, "/login/start?to=/hubs").header("Location"))
                .endsWith("/welcome?to=%2Fhubs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/", "//evil.example/", "/\\evil.example", "javascript:alert(1)"})
    void a_login_leads_to_no_other_site(String to) {
        String location = given().redirects()
                .follow(false)
                .header("X-Test-Account", Cast.VOLUNTEER.account())
                .queryParam("to", to)
                .get("/login/start")
                .header("Location");

        assertThat(location).doesNotContain("evil").doesNotContain("alert");
    }

    /** Session fixation: a session that was there before the login is worth nothing after it. */
    @Test
    void a_login_never_takes_over_a_session_cookie_that_was_there_before() {
        String planted = arrive(Cast.OUTSIDER, "/login/start").cookie("__Host-session");

        Response answer = given().redirects()
                .follow(false)
                .header("X-Test-Account", Cast.VOLUNTEER.account())
                .cookie("__Host-session", planted)
                .get("/login/start");

        assertThat(answer.cookie("__Host-session")).isNotEqualTo(planted);
        assertThat(statusOfOwnPage(planted)).as("the planted one is over").isEqualTo(303);
    }

    @Test
    void a_made_up_session_cookie_is_nobody() {
        for (String value : List.of("x", "", "a".repeat(43), "' or 1=1 --")) {
            assertThat(statusOfOwnPage(value)).as(value).isEqualTo(303);
        }
    }

    @Test
    void a_session_cookie_without_its_prefix_counts_for_nothing() {
        String token = arrive(Cast.VOLUNTEER, "/login/start").cookie("__Host-session");

        assertThat(given().redirects()
                        .follow(false)
                        .cookie("session", token)
                        .get("/me")
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void a_closed_login_is_told_so_and_gets_no_session() throws SQLException {
        Visitor before = Visitor.signingInAs(Cast.VOLUNTEER);
        sql("update person set disabled_at = now() where id = '" + Cast.VOLUNTEER.id() + "'");

        Response answer = arrive(Cast.VOLUNTEER, "/login/start");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.asString()).contains("This login is closed");
        assertThat(answer.cookie("__Host-session")).isNull();
        assertThat(before.visit("/me").status()).as("a session from before").isEqualTo(303);
    }

    @Test
    void sessions_older_than_the_session_epoch_are_over() throws SQLException {
        Visitor before = Visitor.signingInAs(Cast.VOLUNTEER);
        TestClock.get().pass(Duration.ofMinutes(1));
        sql("update person set sessions_valid_from = timestamptz '"
                + TestClock.get().instant() + "' where id = '" + Cast.VOLUNTEER.id() + "'");

        assertThat(before.visit("/me").status()).isEqualTo(303);
        assertThat(Visitor.signingInAs(Cast.VOLUNTEER).visit("/me").status()).isEqualTo(200);
    }

    @Test
    void the_database_holds_no_session_cookie() throws SQLException {
        String token = arrive(Cast.VOLUNTEER, "/login/start").cookie("__Host-session");

        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select login_session::text from login_session")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).doesNotContain(token);
        }
    }

    @Test
    void a_role_that_is_ended_between_two_requests_is_gone_on_the_second() throws SQLException {
        Visitor administrator = Visitor.signingInAs(Cast.ADMINISTRATOR);
        assertThat(administrator.visit("/admin").status()).isEqualTo(200);

        sql("update access_grant set ended_at = '2026-03-02T10:00:00Z' where person_id = '" + Cast.ADMINISTRATOR.id()
                + "'");

        assertThat(administrator.visit("/admin").status()).isEqualTo(404);
    }

    @Test
    void a_role_that_expires_is_gone_at_that_moment() throws SQLException {
        sql("update access_grant set expires_at = '2026-03-02T10:05:00Z' where person_id = '" + Cast.ADMINISTRATOR.id()
                + "'");
        Visitor administrator = Visitor.signingInAs(Cast.ADMINISTRATOR);
        assertThat(administrator.visit("/admin").status()).isEqualTo(200);

        TestClock.get().pass(Duration.ofMinutes(5));

        assertThat(administrator.visit("/admin").status()).isEqualTo(404);
    }

    private static Response arrive(Cast cast, String address) {
        return given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .header("X-Test-Account", cast.account())
                .get(address);
    }

    private static int statusOfOwnPage(String session) {
        return given().redirects()
                .follow(false)
                .cookie("__Host-session", session)
                .get("/me")
                .statusCode();
    }
}
