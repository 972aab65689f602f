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
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.manyhands.local.SiteOnly;
import org.manyhands.scenarios.Crowd;
import org.manyhands.scenarios.Town;

/**
 * The packaged site is killed while somebody says yes to a match: the agreement, its row in the history and the used
 * ticket are all there or none of them, and sending the same form again brings it about exactly once.
 *
 * <p>For a longer run: {@code mvn verify -Dit.test=KilledSiteIT -Dfaults.kills=200}.
 */
class KilledSiteIT {

    private static final int KILLS = Integer.getInteger("faults.kills", 4);

    /**
     * Before each kill the site answers a few times, so that it is killed at work and not while it warms up. Two hundred kills
     * stay below the 999 places that a line can have.
     */
    private static final int WARM_UPS = 3;

    /** The moments of the kills: differ within a run, are the same in every run. */
    private static final Random RANDOM = new Random(4);

    private static SiteOnly site;

    @BeforeAll
    static void start() throws SQLException {
        site = SiteOnly.start();
        try (Connection database = site.connect();
                Statement statement = database.createStatement()) {
            statement.execute(Crowd.asked(KILLS * (WARM_UPS + 1), Instant.now()));
            statement.execute("update need_line set quantity = 999 where id = '" + Town.line(1) + "'");
        }
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void an_agreement_is_there_whole_or_not_at_all() throws Exception {
        int number = 0;
        int survived = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            long usual = 0;
            for (int warmUp = 0; warmUp < WARM_UPS; warmUp++) {
                usual = timeToAgree(number++);
            }
            int person = number++;
            try (Client client = Client.of(site, Crowd.account(person))) {
                Map<String, String> form = Map.of("answer", "YES", "ticket", client.ticket());
                String path = "/matches/" + Crowd.match(person) + "/answer";
                CompletableFuture<Optional<HttpResponse<String>>> answer =
                        CompletableFuture.supplyAsync(() -> posted(client, path, form));
                TimeUnit.NANOSECONDS.sleep((long) (usual * 1.2 * RANDOM.nextDouble()));
                site.kill();
                Optional<HttpResponse<String>> heard = answer.get();
                awaitNobodyAtWork();

                boolean agreed = assertWholeOrNotAtAll(person, form.getOrDefault("ticket", ""));
                survived += agreed ? 1 : 0;
                assertThat(agreed || heard.isEmpty())
                        .as("what was acknowledged is stored")
                        .isTrue();

                site.startAgain();
                assertThat(client.post(path, form).map(HttpResponse::statusCode))
                        .contains(303);
                assertThat(assertWholeOrNotAtAll(person, form.getOrDefault("ticket", "")))
                        .isTrue();
            }
        }
        System.getLogger(KilledSiteIT.class.getName())
                .log(System.Logger.Level.INFO, "of " + KILLS + " killed agreements " + survived + " were stored");
    }

    private static long timeToAgree(int person) throws Exception {
        try (Client client = Client.of(site, Crowd.account(person))) {
            Map<String, String> form = Map.of("answer", "YES", "ticket", client.ticket());
            long start = System.nanoTime();
            Optional<HttpResponse<String>> answer = client.post("/matches/" + Crowd.match(person) + "/answer", form);
            assertThat(answer.map(HttpResponse::statusCode)).contains(303);
            return System.nanoTime() - start;
        }
    }

    private static Optional<HttpResponse<String>> posted(Client client, String path, Map<String, String> form) {
        try {
            return client.post(path, form);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** A transaction whose end was already on its way may still be ending. */
    private static void awaitNobodyAtWork() throws SQLException, InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(10));
        try (Connection database = site.connect();
                PreparedStatement count = database.prepareStatement(
                        "select count(*) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()")) {
            while (Instant.now().isBefore(end)) {
                try (ResultSet row = count.executeQuery()) {
                    row.next();
                    if (row.getInt(1) == 0) {
                        return;
                    }
                }
                Thread.sleep(20);
            }
            throw new AssertionError("the killed site is still at work in the database");
        }
    }

    /** Whether the agreement is there. */
    private static boolean assertWholeOrNotAtAll(int person, String ticket) throws SQLException {
        try (Connection database = site.connect()) {
            Invariants.hold(database, site.keyFile());
            boolean agreed = is(database, "select state = 'AGREED' from match where id::text = ?", Crowd.match(person));
            assertThat(is(
                            database,
                            "select count(*) = 1 from match_event where to_state = 'AGREED' and match_id::text = ?",
                            Crowd.match(person)))
                    .as("its row in the history")
                    .isEqualTo(agreed);
            assertThat(is(database, "select count(*) = 1 from form_ticket where ticket = ?", ticket))
                    .as("its used ticket")
                    .isEqualTo(agreed);
            return agreed;
        }
    }

    private static boolean is(Connection database, String question, String argument) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(question)) {
            statement.setString(1, argument);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }
}
