package org.manyhands.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Town;

/**
 * P-08: the login name stays with Keycloak. Somebody makes a login, comes in, asks a hub to take them in, has their login closed and
 * opened again; no page that they or those who decide about them can reach shows the name, and no row of the site's database and no
 * line of its log holds it.
 */
class LoginNameIT extends Journey {

    private static final String LOGIN = "otter-under-the-bridge";
    private static final String PASSWORD = "a long road to the sea";
    private static final String PSEUDONYM = "Patient Plover";
    private static final String HUB = "/hubs/" + Town.HARBOUR;

    /** Where a session ends, or a login begins. */
    private static final Set<String> ENDS = Set.of("/exit", "/logout", "/login", "/source");

    /** Enough for every kind of page: there are many needs and many skills. */
    private static final int PAGES = 60;

    @Test
    void a_login_name_is_on_no_page_in_no_table_and_in_no_log_of_the_site() throws SQLException, IOException {
        Traveller person = arrive();
        comeIn(person);
        askToJoin(person);
        readNothingOfIt(person, "/", "/me", "/my-work", HUB);

        Traveller coordinator = arrive();
        coordinator.signIn(Cast.COORDINATOR);
        readNothingOfIt(coordinator, HUB + "/desk", HUB + "/applications", HUB + "/members");

        Traveller administrator = arrive();
        administrator.signIn(Cast.ADMINISTRATOR);
        tell(administrator, "/admin/logins/closure", "Only an example.");
        tell(administrator, "/admin/logins/reopening", "Only an example, and over.");
        readNothingOfIt(administrator, "/admin");

        try (Connection logins = stack().connectToLogins()) {
            assertThat(Traces.tablesWith(logins, LOGIN))
                    .as("the search finds what is there")
                    .contains("user_entity");
        }
        try (Connection site = stack().connect()) {
            assertThat(Traces.tablesWith(site, PSEUDONYM))
                    .as("the search finds what is there")
                    .isNotEmpty();
            assertThat(Traces.tablesWith(site, LOGIN))
                    .as("tables of the site that hold the login name")
                    .isEmpty();
        }
        assertThat(Files.readString(stack().logs().resolve("site.log")))
                .as("what the site has logged")
                .isNotEmpty()
                .doesNotContainIgnoringCase(LOGIN);
    }

    private static void comeIn(Traveller person) {
        person.register(LOGIN, PASSWORD);
        assertThat(person.path()).startsWith("/welcome");
        assertThat(person.html()).doesNotContainIgnoringCase(LOGIN);
        person.find("[name=pseudonym]").fill(LOGIN);
        send(person);
        assertThat(person.find("[name=pseudonym][aria-invalid]").count())
                .as("a login name is refused as a pseudonym")
                .isEqualTo(1);
        person.find("[name=pseudonym]").fill(PSEUDONYM);
        while (person.path().startsWith("/welcome")) {
            send(person);
            assertThat(person.html()).as(person.path()).doesNotContainIgnoringCase(LOGIN);
        }
    }

    private static void askToJoin(Traveller person) {
        person.open(HUB + "/application");
        send(person);
        assertThat(person.html()).doesNotContainIgnoringCase(LOGIN);
    }

    private static void tell(Traveller administrator, String page, String reason) {
        administrator.open(page);
        administrator.find("input[name=pseudonym]").fill(PSEUDONYM);
        administrator.find("textarea[name=reason]").fill(reason);
        administrator.find("main button[type=submit]").first().click();
        assertThat(administrator.path()).startsWith("/admin?done=");
    }

    /** Goes from these pages wherever links lead. */
    private static void readNothingOfIt(Traveller reader, String... from) {
        Deque<String> waiting = new ArrayDeque<>(List.of(from));
        Set<String> known = new HashSet<>(waiting);
        for (int read = 0; read < PAGES && !waiting.isEmpty(); read++) {
            reader.open(waiting.removeFirst());
            assertThat(reader.html()).as(reader.path()).doesNotContainIgnoringCase(LOGIN);
            for (Locator link : reader.find("a[href^='/']").all()) {
                String path = link.getAttribute("href").replaceFirst("[#?].*", "");
                if (!ENDS.contains(path) && known.add(path)) {
                    waiting.add(path);
                }
            }
        }
        assertThat(known).as("pages that links lead to").hasSizeGreaterThan(5);
    }

    private static void send(Traveller person) {
        person.find("main form.form button[type=submit]").first().click();
    }
}
