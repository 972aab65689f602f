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
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.manyhands.local.SiteOnly;
import org.manyhands.scenarios.Crowd;
import org.manyhands.scenarios.Until;

/**
 * The database fails under the packaged site while people write, and is away. Each of them does what a page tells them: after a 503
 * they press the button that sends their text again, until it is taken. In the end every text that was acknowledged is
 * there, once.
 *
 * <p>For a longer run: {@code mvn verify -Dit.test=DatabaseFaultsIT -Dfaults.restarts=50}.
 */
class DatabaseFaultsIT {

    private static final int CLIENTS = 50;
    private static final int RESTARTS = Integer.getInteger("faults.restarts", 3);

    /** How soon after the database the site is back, half of the times. On a machine that is busy with other things: {@code -Dfaults.patience=30}. */
    private static final Duration BACK_AGAIN = Duration.ofSeconds(Integer.getInteger("faults.patience", 5));

    /** What may come to it where the machine is busy with other things: so many times what a page takes there without a crash. */
    private static final int PAGES_OF_A_BUSY_MACHINE = 10;

    /** How soon it is back at the very latest. */
    private static final Duration GIVEN_UP = Duration.ofSeconds(60);

    private static final System.Logger LOG = System.getLogger(DatabaseFaultsIT.class.getName());

    /** How long people write undisturbed before the database fails again. */
    private static final Duration BETWEEN_CRASHES = Duration.ofMillis(700);

    /** As somebody waits who reads the page before they press its button. */
    private static final Duration BEFORE_PRESSING_AGAIN = Duration.ofMillis(300);

    /** Each person may have so many offers open; nobody here reaches it: who has written these goes on as another person. */
    private static final int MOST_EACH = 18;

    /** As whom each client may write, one after the other: enough for all restarts. */
    private static final int PERSONS_EACH = 3 + 2 * RESTARTS;

    private static final int PERSONS = CLIENTS * PERSONS_EACH;

    /** Whoever begins an offer again goes on with an empty draft; here each is filled at once, so that each form begins one. */
    private static final String FILLED = """
            create function filled() returns trigger language plpgsql as $$ begin new.about := 'Evenings'; return new; end $$;
            create trigger filled before insert on offer for each row execute function filled();
            """;

    private static SiteOnly site;

    @BeforeAll
    static void start() throws SQLException {
        site = SiteOnly.start();
        try (Connection database = site.connect();
                Statement statement = database.createStatement()) {
            statement.execute(Crowd.members(PERSONS + 1));
            statement.execute(FILLED);
        }
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void what_was_acknowledged_is_there_once_and_nothing_else() throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        SentForms forms = new SentForms();
        List<Duration> usual = new ArrayList<>();
        List<Duration> back = new ArrayList<>();
        List<Future<List<Integer>>> writers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int number = 0; number < CLIENTS; number++) {
                int writer = number;
                writers.add(threads.submit(() -> writeUntil(over, writer, forms)));
            }
            for (int restart = 0; restart < RESTARTS; restart++) {
                Thread.sleep(BETWEEN_CRASHES);
                usual.add(timeUntilServed());
                forms.crash();
                site.postgres().crash();
                site.postgres().start();
                back.add(timeUntilServed());
            }
            over.set(true);
            for (int number = 0; number < CLIENTS; number++) {
                List<Integer> acknowledged = writers.get(number).get();
                for (int turn = 0; turn < acknowledged.size(); turn++) {
                    int person = person(number, turn);
                    assertThat(offersOf(person))
                            .as("offers of person " + person)
                            .isEqualTo(acknowledged.get(turn));
                }
            }
        }
        LOG.log(System.Logger.Level.INFO, forms + "; a page took " + usual + ", back after " + back);
        assertThat(forms.refused()).as("a 503 during %d restarts", RESTARTS).isPositive();
        assertThat(forms.unanswered())
                .as("requests without any answer; on their way when the database crashed: %d", forms.atCrashes())
                .isLessThanOrEqualTo(forms.atCrashes());
        assertThat(back).allSatisfy(time -> assertThat(time).isLessThan(GIVEN_UP));
        assertThat(median(back))
                .as("the median of %s, where a page takes %s without a crash", back, usual)
                .isLessThan(BACK_AGAIN.plus(median(usual).multipliedBy(PAGES_OF_A_BUSY_MACHINE)));
        assertThat(site.isAlive()).as("the process that was there before").isTrue();
        try (Connection database = site.connect()) {
            Invariants.hold(database, site.keyFile());
        }
    }

    /** what needs no database is there without it, and a text that could not be taken comes back. */
    @Test
    void while_the_database_is_away_nothing_is_lost_and_public_pages_are_there() throws Exception {
        try (Client client = Client.of(site, Crowd.account(PERSONS));
                Client nobody = Client.anonymous(site)) {
            String ticket = client.ticket();
            Map<String, Integer> statuses = new TreeMap<>();
            HttpResponse<String> refused;
            site.postgres().crash();
            try {
                for (String page : List.of("/", "/promises", "/what-we-hold", "/exit", "/needs")) {
                    statuses.put(
                            "nobody " + page, nobody.get(page).orElseThrow().statusCode());
                }
                for (String page : List.of("/promises", "/needs")) {
                    statuses.put(
                            "somebody " + page, client.get(page).orElseThrow().statusCode());
                }
                String answer = "/matches/" + UUID.randomUUID() + "/answer";
                statuses.put(
                        "an answer",
                        client.post(answer, Map.of("answer", "YES", "ticket", client.ticket()))
                                .orElseThrow()
                                .statusCode());
                statuses.put(
                        "ready", nobody.get(site.health("ready")).orElseThrow().statusCode());
                statuses.put(
                        "live", nobody.get(site.health("live")).orElseThrow().statusCode());
                refused = client.post("/offers", Map.of("kind", "SKILLS", "ticket", ticket))
                        .orElseThrow();
            } finally {
                site.postgres().start();
            }

            assertThat(statuses)
                    .isEqualTo(Map.of(
                            "nobody /", 200,
                            "nobody /promises", 200,
                            "nobody /what-we-hold", 200,
                            "nobody /exit", 200,
                            "nobody /needs", 503,
                            "somebody /promises", 200,
                            "somebody /needs", 503,
                            "an answer", 503,
                            "ready", 503,
                            "live", 200));
            Document page = Jsoup.parse(refused.body());
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
            assertThat(page.select("form[action=/offers] input[name=kind]").val())
                    .isEqualTo("SKILLS");
            assertThat(page.select("form[action=/offers] input[name=ticket]").val())
                    .isEqualTo(ticket);
            assertThat(refused.body()).doesNotContain("Exception", "jdbc", "org.");
        }
    }

    /** Writes one offer after the other until told to stop; how many were acknowledged as each person it wrote as. */
    private static List<Integer> writeUntil(AtomicBoolean over, int writer, SentForms forms)
            throws InterruptedException {
        List<Integer> acknowledged = new ArrayList<>();
        while (!over.get()) {
            acknowledged.add(writeUntil(over, signedIn(person(writer, acknowledged.size())), forms));
        }
        return acknowledged;
    }

    /** Signs the person in, which is written straight into the database: as soon as that is there. */
    private static Client signedIn(int person) throws InterruptedException {
        while (true) {
            try {
                return Client.of(site, Crowd.account(person));
            } catch (SQLException away) {
                Thread.sleep(BEFORE_PRESSING_AGAIN);
            }
        }
    }

    /** The person that a client is in its turn. */
    private static int person(int writer, int turn) {
        assertThat(turn).as("persons that a client has been").isLessThan(PERSONS_EACH);
        return turn * CLIENTS + writer;
    }

    private static int writeUntil(AtomicBoolean over, Client client, SentForms forms) throws InterruptedException {
        int acknowledged = 0;
        try (client) {
            while (!over.get() && acknowledged < MOST_EACH) {
                Map<String, String> form = Map.of("kind", "SKILLS", "ticket", client.ticket());
                while (!isTaken(form, sent(client, form, forms))) {
                    Thread.sleep(BEFORE_PRESSING_AGAIN);
                }
                acknowledged++;
            }
        }
        return acknowledged;
    }

    private static Optional<HttpResponse<String>> sent(Client client, Map<String, String> form, SentForms forms)
            throws InterruptedException {
        forms.sent();
        Optional<HttpResponse<String>> answer = client.post("/offers", form);
        forms.answered(answer.map(HttpResponse::statusCode).orElse(0));
        return answer;
    }

    /** Done, or not, and then with everything that was sent in a form that sends it again; or a line that broke. */
    private static boolean isTaken(Map<String, String> sent, Optional<HttpResponse<String>> answer) {
        if (answer.isEmpty()) {
            return false;
        }
        String body = answer.get().body();
        int status = answer.get().statusCode();
        assertThat(status).as(body).isIn(303, 503);
        if (status == 503) {
            Elements again = Jsoup.parse(body).select("form[method=post][action=/offers]");
            assertThat(again).as("the form to be sent again in %s", body).hasSize(1);
            sent.forEach((field, value) -> assertThat(
                            again.select("[name=" + field + "]").val())
                    .as("what was sent as " + field)
                    .isEqualTo(value));
        }
        return status == 303;
    }

    /** From now until the site serves a page that reads the database. */
    private static Duration timeUntilServed() throws InterruptedException, SQLException {
        Instant start = Instant.now();
        try (Client client = Client.of(site, Crowd.account(PERSONS))) {
            Until.holds(
                    "the site serves a page that reads the database",
                    GIVEN_UP,
                    () -> client.get("/offers").map(HttpResponse::statusCode).orElse(0) == 200);
        }
        return Duration.between(start, Instant.now());
    }

    private static Duration median(List<Duration> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
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
