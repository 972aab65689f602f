package org.manyhands.admin.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.manyhands.scenarios.Administration;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.TestClock;
import org.manyhands.scenarios.TestLoginAccounts;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;
import org.manyhands.shared.outbox.OutboxWorker;
import org.manyhands.shared.text.Language;

@QuarkusTest
class AdminTest extends TownTest {

    private static final String HILLSIDE = "/admin/hubs/" + Town.HILLSIDE;

    /** Every page of administration. */
    private static final List<String> PAGES = List.of(
            "/admin",
            "/admin/hubs/new",
            "/admin/logins/closure",
            "/admin/logins/reopening",
            "/admin/logins/sign-out",
            HILLSIDE);

    private final Visitor administrator = Visitor.as(Cast.ADMINISTRATOR);

    @Inject
    OutboxWorker outbox;

    @Inject
    TestLoginAccounts keycloak;

    @Test
    void an_administrator_makes_a_hub_and_names_who_coordinates_it() {
        Page hub = administrator
                .visit("/admin/hubs/new")
                .form("/admin/hubs/new")
                .with("name", "Mill Lane")
                .with("mode", "CONFIRMED")
                .and("languages", "en")
                .send()
                .follow();
        assertThat(hub.text()).contains("Mill Lane", "Confirmed", "Nobody coordinates it yet");
        String address = hub.document().select("form[action$=/coordinators]").attr("action");

        Page named = hub.form(address).with("pseudonym", "finch").send().follow();

        assertThat(named.text()).contains("One coordinator").contains("Finch");
        assertThat(Visitor.as(Cast.UNATTACHED).visit("/me").text()).doesNotContain("No hub has taken you in");
    }

    @Test
    void a_hub_gets_two_coordinators_this_way_and_no_third() {
        administrator
                .visit(HILLSIDE)
                .form(HILLSIDE + "/coordinators")
                .with("pseudonym", "Finch")
                .send();

        Page full = administrator.visit(HILLSIDE);

        assertThat(full.text()).contains("2 coordinators");
        assertThat(full.offers(HILLSIDE + "/coordinators")).isFalse();
    }

    @Test
    void what_somebody_was_named_to_ends_on_their_next_request() {
        Visitor finch = Visitor.signingInAs(Cast.UNATTACHED);
        administrator
                .visit(HILLSIDE)
                .form(HILLSIDE + "/coordinators")
                .with("pseudonym", "Finch")
                .send();
        assertThat(finch.visit("/me").text()).doesNotContain("No hub has taken you in");

        administrator
                .visit(HILLSIDE)
                .form(HILLSIDE + "/coordinators/" + Cast.UNATTACHED.id() + "/end")
                .send();

        assertThat(finch.visit("/me").text()).contains("No hub has taken you in");
        assertThat(administrator.visit(HILLSIDE).text()).contains("One coordinator");
    }

    @Test
    void whose_login_is_closed_is_not_counted_as_coordinating_a_hub() {
        assertThat(administrator.visit("/admin").text()).contains("One coordinator");

        closeLogin("Thistle", "Asked for it.");

        assertThat(administrator.visit("/admin").text())
                .contains("Nobody coordinates it yet")
                .doesNotContain("One coordinator");
    }

    @Test
    void whose_login_is_closed_leaves_the_place_of_a_first_coordinator_to_another() {
        name("Finch");
        assertThat(administrator.visit(HILLSIDE).offers(HILLSIDE + "/coordinators"))
                .isFalse();

        closeLogin("Thistle", "Asked for it.");

        Page left = administrator.visit(HILLSIDE);
        assertThat(left.text()).contains("One coordinator", "Finch").doesNotContain("Thistle");
        assertThat(left.offers(HILLSIDE + "/coordinators")).isTrue();
        assertThat(name("Wren").status()).isEqualTo(303);
        Page full = administrator.visit(HILLSIDE);
        assertThat(full.text()).contains("2 coordinators", "Finch", "Wren");
        assertThat(full.offers(HILLSIDE + "/coordinators")).isFalse();
    }

    private Page name(String pseudonym) {
        return administrator
                .visit(HILLSIDE)
                .form(HILLSIDE + "/coordinators")
                .with("pseudonym", pseudonym)
                .send();
    }

    @Test
    void an_auditor_cannot_coordinate() {
        Page refused = administrator
                .visit(HILLSIDE)
                .form(HILLSIDE + "/coordinators")
                .with("pseudonym", Cast.AUDITOR.pseudonym())
                .send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errorAt("pseudonym")).contains("excludes this one");
        assertThat(refused.value("pseudonym")).isEqualTo(Cast.AUDITOR.pseudonym());
    }

    @Test
    void a_pseudonym_that_nobody_has_comes_back_as_typed() {
        Page refused = administrator
                .visit(HILLSIDE)
                .form(HILLSIDE + "/coordinators")
                .with("pseudonym", "Nobody At All")
                .send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errorAt("pseudonym")).contains("Nobody has this pseudonym");
        assertThat(refused.value("pseudonym")).isEqualTo("Nobody At All");
    }

    @Test
    void a_hub_without_name_or_languages_comes_back_as_typed() {
        Page refused = administrator
                .visit("/admin/hubs/new")
                .form("/admin/hubs/new")
                .with("name", "M")
                .with("place", "lisb")
                .send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errorAt("name")).isNotBlank();
        assertThat(refused.errorAt("languages")).isNotBlank();
        assertThat(refused.value("place")).isEqualTo("lisb");
    }

    @Test
    void a_name_that_looks_like_contact_data_is_asked_about_before_it_is_stored() {
        Page warned = administrator
                .visit("/admin/hubs/new")
                .form("/admin/hubs/new")
                .with("name", "Ring +351 21 123 45 67")
                .and("languages", "en")
                .send();
        assertThat(warned.status()).isEqualTo(422);
        assertThat(warned.text()).contains("This looks like contact details", "+351 21 123 45 67");
        assertThat(warned.value("name")).isEqualTo("Ring +351 21 123 45 67");
        assertThat(administrator.visit("/admin").text()).doesNotContain("123 45 67");

        Page meant = warned.form("/admin/hubs/new").with("meant", "yes").send();
        assertThat(meant.follow().text()).contains("Ring +351 21 123 45 67");
    }

    @Test
    void closing_a_login_works_on_the_next_request_and_is_told_to_the_identity_provider() {
        keycloak.reachable(true);
        Visitor volunteer = Visitor.signingInAs(Cast.VOLUNTEER);

        Page closed = closeLogin("wren", "Asked members for money.");
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
        closeLogin("wren", "Asked members for money.");
        outbox.tellDue();
        assertThat(volunteer.visit("/me").status()).isEqualTo(303);

        keycloak.reachable(true);
        TestClock.get().pass(Duration.ofMinutes(1));
        outbox.tellDue();

        assertThat(keycloak.told()).contains("close " + Cast.VOLUNTEER.account());
    }

    @Test
    void all_sessions_of_a_login_end_on_the_next_request_and_it_stays_open() throws SQLException {
        keycloak.reachable(true);
        Visitor volunteer = Visitor.signingInAs(Cast.VOLUNTEER);
        Visitor somebodyElse = Visitor.signingInAs(Cast.VETTED);
        TestClock.get().pass(Duration.ofMinutes(1));

        Page ended = signOut("wren", "Lost their phone.");
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

        Page refused = signOut("wren", " ");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errorAt("reason")).isNotBlank();
        assertThat(refused.value("pseudonym")).isEqualTo("wren");
        assertThat(signOut("Nobody at all", "Why not").errorAt("pseudonym")).contains("Nobody has this pseudonym");

        assertThat(signOut("wren", "Rang from +351 21 123 45 67.").text()).contains("This looks like contact details");

        assertThat(volunteer.visit("/me").status()).isEqualTo(200);
        assertThat(count("login_sign_out")).isZero();
    }

    /** Whoever finds an administrator's unlocked screen gives nobody power; what makes things safer asks for nothing. */
    @Test
    void what_gives_power_asks_for_a_login_of_the_last_five_minutes() {
        Administration.closeLogin(Cast.VOLUNTEER);
        Visitor unlocked = Visitor.provenBefore(Cast.ADMINISTRATOR, Duration.ofMinutes(5));

        Page hub = unlocked.visit("/admin/hubs/new")
                .form("/admin/hubs/new")
                .with("name", "Mill Lane")
                .and("languages", "en")
                .send();
        Page coordinator = unlocked.visit(HILLSIDE)
                .form(HILLSIDE + "/coordinators")
                .with("pseudonym", "Finch")
                .send();
        Page reopened = unlocked.visit("/admin/logins/reopening")
                .form("/admin/logins/reopening")
                .with("pseudonym", "wren")
                .with("reason", "It was a mistake.")
                .send();

        for (Page asked : List.of(hub, coordinator, reopened)) {
            assertThat(asked.status()).isEqualTo(401);
            assertThat(asked.document().select("main a[href^=/login?again=yes]"))
                    .isNotEmpty();
        }
        assertThat(administrator.visit("/admin").text()).doesNotContain("Mill Lane");
        assertThat(administrator.visit(HILLSIDE).text()).doesNotContain("Finch");

        hub.form("/admin/hubs/new").sentBy(administrator).send();
        coordinator.form(HILLSIDE + "/coordinators").sentBy(administrator).send();
        reopened.form("/admin/logins/reopening").sentBy(administrator).send();

        assertThat(administrator.visit("/admin").text()).contains("Mill Lane");
        assertThat(administrator.visit(HILLSIDE).text()).contains("Finch");
        assertThat(Visitor.signingInAs(Cast.VOLUNTEER).visit("/me").status()).isEqualTo(200);
    }

    @Test
    void what_makes_things_safer_asks_for_no_recent_login() {
        Visitor unlocked = Visitor.provenBefore(Cast.ADMINISTRATOR, Duration.ofMinutes(5));

        for (String act : new String[] {"/admin/logins/sign-out", "/admin/logins/closure"}) {
            assertThat(unlocked.visit(act)
                            .form(act)
                            .with("pseudonym", "wren")
                            .with("reason", "Lost their phone.")
                            .send()
                            .status())
                    .as(act)
                    .isEqualTo(303);
        }
        String end = HILLSIDE + "/coordinators/" + Cast.OUTSIDER.id() + "/end";
        assertThat(unlocked.visit(HILLSIDE).form(end).send().status()).isEqualTo(303);
    }

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
        assertThat(reopenLogin("wren", "Why not").errorAt("pseudonym")).contains("not closed");
        assertThat(reopenLogin("Nobody at all", "Why not").errorAt("pseudonym")).contains("Nobody has this pseudonym");
        Administration.closeLogin(Cast.VOLUNTEER);
        Page refused = reopenLogin("wren", " ");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errorAt("reason")).isNotBlank();
        assertThat(refused.value("pseudonym")).isEqualTo("wren");
        assertThat(count("login_reopening")).isZero();
    }

    @Test
    void nobody_closes_their_own_login_and_no_login_is_closed_without_a_reason() {
        assertThat(closeLogin(Cast.ADMINISTRATOR.pseudonym(), "Why not").errorAt("pseudonym"))
                .contains("your own login");
        Page refused = closeLogin("wren", " ");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errorAt("reason")).isNotBlank();
        assertThat(refused.value("pseudonym")).isEqualTo("wren");
    }

    @ParameterizedTest
    @EnumSource(
            value = Cast.class,
            names = {"ADMINISTRATOR", "NEWCOMER"},
            mode = EnumSource.Mode.EXCLUDE)
    void for_everybody_else_there_is_nothing_here(Cast cast) {
        for (String address : PAGES) {
            assertThat(Visitor.as(cast).visit(address).status()).as(address).isEqualTo(404);
        }
        assertThat(Visitor.as(cast)
                        .post("/admin/logins/closure", Map.of("pseudonym", "wren", "reason", "x"))
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void the_anonymous_is_sent_to_sign_in(String address) {
        assertThat(Visitor.anonymous().visit(address).location()).startsWith("/login?to=");
    }

    @Test
    void another_verb_is_refused_and_a_bad_id_leads_nowhere() {
        assertThat(administrator.send("DELETE", "/admin").status()).isEqualTo(405);
        assertThat(administrator.visit("/admin/hubs/nonsense").status()).isEqualTo(404);
        assertThat(administrator
                        .visit("/admin/hubs/00000000-0000-4000-8100-000000000999")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_post_without_its_ticket_is_refused() {
        assertThat(administrator
                        .post("/admin/logins/closure", Map.of("pseudonym", "wren", "reason", "x"))
                        .status())
                .isEqualTo(403);
        assertThat(administrator
                        .post(HILLSIDE + "/coordinators", Map.of("pseudonym", "Finch"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void every_page_speaks_every_language() {
        for (Language language : Language.values()) {
            for (String address : PAGES) {
                Page page = administrator.speaking(language).visit(address);
                assertThat(page.status()).as(address).isEqualTo(200);
                assertThat(page.document().select("html").attr("lang")).isEqualTo(language.code());
            }
        }
    }

    private Page reopenLogin(String pseudonym, String reason) {
        return administrator
                .visit("/admin/logins/reopening")
                .form("/admin/logins/reopening")
                .with("pseudonym", pseudonym)
                .with("reason", reason)
                .send();
    }

    private Page signOut(String pseudonym, String reason) {
        return administrator
                .visit("/admin/logins/sign-out")
                .form("/admin/logins/sign-out")
                .with("pseudonym", pseudonym)
                .with("reason", reason)
                .send();
    }

    private int count(String what) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select count(*) from " + what)) {
            found.next();
            return found.getInt(1);
        }
    }

    private void sql(String change) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(change);
        }
    }

    private Page closeLogin(String pseudonym, String reason) {
        return administrator
                .visit("/admin/logins/closure")
                .form("/admin/logins/closure")
                .with("pseudonym", pseudonym)
                .with("reason", reason)
                .send();
    }
}
