package org.manyhands.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.manyhands.scenarios.Cast;

/**
 * P-04 at the login pages: whatever people do there, Keycloak keeps neither where they come from nor with what, in no table
 * and no log; and an e-mail address that somebody types as a login name nowhere either.
 */
class LoginTracesIT extends Journey {

    private static final String AGENT = "CanaryBrowser/77.7";
    private static final String ADDRESS = "203.0.113.77";
    private static final String OWN_ADDRESS = "127.0.0.1";
    private static final String MAIL = "canary.77@example.org";
    private static final String LOGIN = "leaves-no-trace";
    private static final String PASSWORD = "a long road to the sea";

    @Test
    void neither_addresses_nor_browsers_nor_mail_are_kept_by_the_login_pages() throws SQLException, IOException {
        Path log = stack().logs().resolve("keycloak.log");
        long before = Files.size(log);
        Traveller person = arrive(new Browser.NewContextOptions()
                .setUserAgent(AGENT)
                .setExtraHTTPHeaders(Map.of(
                        "X-Forwarded-For", ADDRESS,
                        "Forwarded", "for=" + ADDRESS,
                        "X-Real-IP", ADDRESS)));

        failsToSignIn(person, MAIL);
        failsToSignIn(person, Cast.VETTED.login());
        registers(person);
        person.open("/logout");
        person.open("/login");
        person.signIn(LOGIN, PASSWORD);
        assertThat(person.isAtLogin()).as("signed in").isFalse();
        person.openLoginPage("/protocol/openid-connect/logout?client_id=manyhands");
        person.find("main button.primary").click();
        goesAstray(person);

        assertThat(tablesWith(LOGIN)).as("the search finds what is there").contains("user_entity");
        for (String trace : List.of(AGENT, "CanaryBrowser", ADDRESS, OWN_ADDRESS, MAIL, "canary.77")) {
            assertThat(tablesWith(trace))
                    .as("tables of Keycloak that hold %s", trace)
                    .isEmpty();
        }
        byte[] all = Files.readAllBytes(log);
        assertThat(new String(all, (int) before, all.length - (int) before, StandardCharsets.UTF_8))
                .as("what Keycloak has logged meanwhile")
                .doesNotContain("CanaryBrowser", ADDRESS, OWN_ADDRESS, "canary.77", LOGIN, Cast.VETTED.login());
        for (Path file : logs()) {
            assertThat(Files.readString(file))
                    .as(file.toString())
                    .doesNotContain("CanaryBrowser", ADDRESS, "canary.77");
        }
    }

    private static void failsToSignIn(Traveller person, String login) {
        person.openLogin("");
        person.signIn(login, "not the password");
        assertThat(person.find(".error").count()).as("refused").isEqualTo(1);
    }

    private static void registers(Traveller person) {
        person.open("/login?new=yes");
        fill(person, MAIL);
        assertThat(person.isAtLogin()).as("a mail address is no login name").isTrue();
        fill(person, LOGIN);
        assertThat(person.isAtLogin()).as("registered").isFalse();
    }

    private static void fill(Traveller person, String login) {
        person.find("#username").fill(login);
        person.find("#password").fill(PASSWORD);
        person.find("#password-confirm").fill(PASSWORD);
        person.find("main button.primary").click();
    }

    private static void goesAstray(Traveller person) {
        person.openLoginPage("/protocol/openid-connect/auth?client_id=nobody&response_type=code");
        person.openLoginPage("/login-actions/authenticate?execution=" + MAIL + "&client_id=manyhands");
        person.openLoginPage("/no-such-page?" + MAIL);
    }

    /** The tables of Keycloak of which some row, written as text, holds this. */
    private List<String> tablesWith(String text) throws SQLException {
        try (Connection database = stack().connectToLogins()) {
            return Traces.tablesWith(database, text);
        }
    }

    private List<Path> logs() throws IOException {
        try (Stream<Path> files = Files.walk(stack().logs())) {
            return files.filter(file -> file.toString().endsWith(".log")).toList();
        }
    }
}
