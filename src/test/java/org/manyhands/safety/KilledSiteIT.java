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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyhands.local.SiteOnly;
import org.manyhands.scenarios.Crowd;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.Until;

/**
 * The packaged site is killed while somebody says yes to a match, at any moment and at the very ones at which some of it is
 * written and some is not: the agreement, its row in the history and the used ticket are all there or none of them, and sending the
 * same form again brings it about exactly once.
 *
 * <p>For a longer run: {@code mvn verify -Dit.test=KilledSiteIT -Dfaults.kills=200}.
 */
class KilledSiteIT {

    private static final int KILLS = Integer.getInteger("faults.kills", 3);

    /**
     * Before each kill the site answers a few times, so that it is killed at work and not while it warms up. Two hundred kills
     * stay below the 999 places that a line can have.
     */
    private static final int WARM_UPS = 3;

    /** The moments of the kills: differ within a run, are the same in every run. */
    private static final Random RANDOM = new Random(4);

    /** Who says yes where a test chooses the moment. */
    private static final int AT_CHOSEN_MOMENTS = 3;

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private static SiteOnly site;

    @BeforeAll
    static void start() throws SQLException {
        site = SiteOnly.start();
        try (Connection database = site.connect();
                Statement statement = database.createStatement()) {
            statement.execute(Crowd.asked(KILLS * (WARM_UPS + 1) + AT_CHOSEN_MOMENTS, Instant.now()));
            statement.execute("update need_line set quantity = 999 where id = '" + Town.line(1) + "'");
        }
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void an_agreement_is_there_whole_or_not_at_all() throws Exception {
        int survived = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            long usual = 0;
            for (int warmUp = 0; warmUp < WARM_UPS; warmUp++) {
                usual = timeToAgree(PEOPLE.getAndIncrement());
            }
            int person = PEOPLE.getAndIncrement();
            try (Client client = Client.of(site, Crowd.account(person))) {
                Map<String, String> form = Map.of("answer", "YES", "ticket", client.ticket());
                String path = "/matches/" + Crowd.match(person) + "/answer";
                CompletableFuture<Optional<HttpResponse<String>>> answer = sending(client, path, form);
                TimeUnit.NANOSECONDS.sleep((long) (usual * 1.2 * RANDOM.nextDouble()));
                site.kill();
                Optional<HttpResponse<String>> heard = answer.get();
                awaitNobodyAtWork();

                boolean agreed = isAgreedWholeOrNotAtAll(person, form);
                survived += agreed ? 1 : 0;
                assertThat(agreed || heard.isEmpty())
                        .as("what was acknowledged is stored")
                        .isTrue();

                site.startAgain();
                assertThat(statusOf(client.post(path, form))).contains(303);
                assertThat(isAgreedWholeOrNotAtAll(person, form)).isTrue();
            }
        }
        System.getLogger(KilledSiteIT.class.getName())
                .log(System.Logger.Level.INFO, "of " + KILLS + " killed agreements " + survived + " were stored");
    }

    /** The history says so and the match does not; the match says so too, and the ticket has no answer yet. */
    @ParameterizedTest
    @CsvSource({"insert, match_event", "update, match"})
    void an_agreement_of_which_some_is_written_is_not_there_at_all(String act, String table) throws Exception {
        int person = PEOPLE.getAndIncrement();
        try (Client client = Client.of(site, Crowd.account(person))) {
            Map<String, String> form = Map.of("answer", "YES", "ticket", client.ticket());
            String path = "/matches/" + Crowd.match(person) + "/answer";

            killAfter(act, table, () -> sending(client, path, form));

            assertThat(isAgreedWholeOrNotAtAll(person, form)).isFalse();
            site.startAgain();
            assertThat(statusOf(client.post(path, form))).contains(303);
            assertThat(isAgreedWholeOrNotAtAll(person, form)).isTrue();
        }
    }

    /** The first message of two people comes with the keyset that seals it. */
    @Test
    void a_message_of_which_some_is_written_is_not_there_at_all() throws Exception {
        int person = PEOPLE.getAndIncrement();
        timeToAgree(person);
        try (Client client = Client.of(site, Crowd.account(person))) {
            Map<String, String> form = Map.of("text", "On Monday.", "ticket", client.ticket());
            String path = "/matches/" + Crowd.match(person) + "/conversation";

            killAfter("insert", "message", () -> sending(client, path, form));

            assertThat(isWrittenWholeOrNotAtAll(person, form)).isFalse();
            site.startAgain();
            assertThat(statusOf(client.post(path, form))).contains(303);
            assertThat(statusOf(client.post(path, form)))
                    .as("the same once more")
                    .contains(303);
            assertThat(isWrittenWholeOrNotAtAll(person, form)).isTrue();
        }
    }

    private static void killAfter(
            String act, String table, Supplier<CompletableFuture<Optional<HttpResponse<String>>>> request)
            throws Exception {
        try (Failpoint failpoint = Failpoint.after(site, act, table)) {
            CompletableFuture<Optional<HttpResponse<String>>> answer = request.get();
            failpoint.awaitSomebody();
            site.kill();
            assertThat(failpoint.isSomebodyThere())
                    .as("the transaction still stood there when the site was dead")
                    .isTrue();
            assertThat(answer.get()).as("an answer").isEmpty();
            awaitNobodyAtWork();
        }
    }

    private static long timeToAgree(int person) throws Exception {
        try (Client client = Client.of(site, Crowd.account(person))) {
            Map<String, String> form = Map.of("answer", "YES", "ticket", client.ticket());
            long start = System.nanoTime();
            Optional<HttpResponse<String>> answer = client.post("/matches/" + Crowd.match(person) + "/answer", form);
            assertThat(statusOf(answer)).contains(303);
            return System.nanoTime() - start;
        }
    }

    private static CompletableFuture<Optional<HttpResponse<String>>> sending(
            Client client, String path, Map<String, String> form) {
        return CompletableFuture.supplyAsync(() -> posted(client, path, form));
    }

    private static Optional<Integer> statusOf(Optional<HttpResponse<String>> answer) {
        return answer.map(HttpResponse::statusCode);
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
    private static void awaitNobodyAtWork() throws SQLException {
        try (Connection database = site.connect();
                PreparedStatement count = database.prepareStatement(
                        "select count(*) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()")) {
            Until.holds("the killed site is no more at work in the database", Duration.ofSeconds(10), () -> {
                try (ResultSet row = count.executeQuery()) {
                    row.next();
                    return row.getInt(1) == 0;
                }
            });
        }
    }

    /** Whether the agreement is there. */
    private static boolean isAgreedWholeOrNotAtAll(int person, Map<String, String> form) throws SQLException {
        return isWholeOrNotAtAll(
                form,
                Crowd.match(person),
                "select state = 'AGREED' from match where id::text = ?",
                "select count(*) = 1 from match_event where to_state = 'AGREED' and match_id::text = ?");
    }

    /** Whether the message is there. */
    private static boolean isWrittenWholeOrNotAtAll(int person, Map<String, String> form) throws SQLException {
        return isWholeOrNotAtAll(
                form,
                Crowd.match(person),
                "select count(*) = 1 from message where match_id::text = ?",
                "select count(*) = 1 from vault_keyset where subject::text = ?");
    }

    private static boolean isWholeOrNotAtAll(Map<String, String> form, String match, String done, String beside)
            throws SQLException {
        try (Connection database = site.connect()) {
            Invariants.hold(database, site.keyFile());
            boolean isDone = is(database, done, match);
            assertThat(is(database, beside, match)).as(beside).isEqualTo(isDone);
            assertThat(is(
                            database,
                            "select count(*) = 1 from form_ticket where ticket = ?",
                            form.getOrDefault("ticket", "")))
                    .as("its used ticket")
                    .isEqualTo(isDone);
            return isDone;
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
