package org.manyhands.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.manyhands.local.SiteOnly;

/**
 * The database fails under the packaged site while people write. Each of them does what a page tells them: after a 503
 * they press the button that sends their text again, until it is taken. In the end every text that was acknowledged is
 * there, once.
 *
 * <p>For a longer run: {@code mvn verify -Dit.test=DatabaseFaultsIT -Dfaults.restarts=50}.
 */
class DatabaseFaultsIT {

    private static final int CLIENTS = 50;
    private static final int RESTARTS = Integer.getInteger("faults.restarts", 3);

    /** Each person may have so many offers open; nobody here reaches it. */
    private static final int MOST_EACH = 18;

    private static SiteOnly site;

    @BeforeAll
    static void start() throws SQLException {
        site = SiteOnly.start();
        try (Connection database = site.connect();
                Statement statement = database.createStatement()) {
            statement.execute(Crowd.members(CLIENTS + 1));
        }
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void what_was_acknowledged_is_there_once_and_nothing_else() throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        List<Future<Integer>> writers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int number = 0; number < CLIENTS; number++) {
                Client client = Client.of(site, Crowd.account(number));
                writers.add(threads.submit((Callable<Integer>) () -> writeUntil(over, client)));
            }
            for (int restart = 0; restart < RESTARTS; restart++) {
                Thread.sleep(700);
                site.postgres().crash();
                site.postgres().start();
                assertThat(timeUntilServed()).isLessThan(Duration.ofSeconds(5));
            }
            over.set(true);
            for (int number = 0; number < CLIENTS; number++) {
                assertThat(offersOf(number))
                        .as("offers of writer " + number)
                        .isEqualTo(writers.get(number).get());
            }
        }
        assertThat(site.isAlive()).as("the process that was there before").isTrue();
        try (Connection database = site.connect()) {
            Invariants.hold(database);
        }
    }

    @Test
    void a_text_typed_while_the_database_is_away_comes_back_and_can_be_sent_again() throws Exception {
        try (Client client = Client.of(site, Crowd.account(CLIENTS))) {
            String ticket = client.ticket();
            site.postgres().crash();
            HttpResponse<String> away;
            try {
                away = client.post("/offers", Map.of("kind", "SKILLS", "ticket", ticket))
                        .orElseThrow();
            } finally {
                site.postgres().start();
            }

            Document page = Jsoup.parse(away.body());
            assertThat(away.statusCode()).isEqualTo(503);
            assertThat(away.headers().firstValue("Retry-After")).isPresent();
            assertThat(page.select("form[action=/offers] textarea[name=kind]").text())
                    .isEqualTo("SKILLS");
            assertThat(page.select("form[action=/offers] input[name=ticket]").val())
                    .isEqualTo(ticket);
            assertThat(away.body()).doesNotContain("Exception", "jdbc", "org.");
        }
    }

    /** Writes one offer after the other until told to stop; how many were acknowledged. */
    private static int writeUntil(AtomicBoolean over, Client client) throws InterruptedException {
        int acknowledged = 0;
        try (client) {
            while (!over.get() && acknowledged < MOST_EACH) {
                Map<String, String> form = Map.of("kind", "SKILLS", "ticket", client.ticket());
                while (!isTaken(client.post("/offers", form))) {
                    Thread.sleep(50);
                }
                acknowledged++;
            }
        }
        return acknowledged;
    }

    private static boolean isTaken(Optional<HttpResponse<String>> answer) {
        int status = answer.map(HttpResponse::statusCode).orElse(0);
        assertThat(status).as(answer.map(HttpResponse::body).orElse("")).isIn(0, 303, 503);
        return status == 303;
    }

    /** From now until the site serves a page that reads the database. */
    private static Duration timeUntilServed() throws InterruptedException, SQLException {
        Instant start = Instant.now();
        try (Client client = Client.of(site, Crowd.account(CLIENTS))) {
            while (client.get("/offers").map(HttpResponse::statusCode).orElse(0) != 200) {
                Thread.sleep(20);
            }
        }
        return Duration.between(start, Instant.now());
    }

    private static int offersOf(int number) throws SQLException {
        try (Connection database = site.connect();
                PreparedStatement count = database.prepareStatement(
                        "select count(*) from offer o join person p on p.id = o.person_id where p.account = ?")) {
            count.setString(1, Crowd.account(number));
            try (ResultSet row = count.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
