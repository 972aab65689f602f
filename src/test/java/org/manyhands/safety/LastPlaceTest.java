package org.manyhands.safety;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.manyhands.scenarios.Crowd;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.TestClock;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;

/**
 * Everybody says yes to the last place at the same moment: one wins, the others are told that it was just taken and
 * what else would fit, and nobody sees a failure. For a longer run: {@code -Dfaults.rounds=200}.
 */
@QuarkusTest
class LastPlaceTest extends TownTest {

    private static final int ROUNDS = Integer.getInteger("faults.rounds", 1);
    private static final int PEOPLE = Integer.getInteger("faults.people", 64);

    /** Each time the site waits three seconds for a connection of its own before it says so. */
    private static final int PATIENCE = 10;

    @Test
    void exactly_one_gets_the_last_place() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            townWithEverybodyAsked();
            List<Visitor> people = IntStream.range(0, PEOPLE)
                    .mapToObj(number -> Visitor.signingInAs(account(number)))
                    .toList();

            List<Page> answers = everybodySaysYes(people);

            assertThat(answers.stream().filter(answer -> answer.status() == 303))
                    .as("winners of round " + round)
                    .hasSize(1);
            assertThat(answers.stream().filter(answer -> answer.status() != 303))
                    .allSatisfy(answer -> {
                        assertThat(answer.status()).isEqualTo(409);
                        assertThat(answer.document().select("h1").text()).isEqualTo("Just taken");
                        assertThat(answer.text()).as("what else would fit").contains("Data cleaning");
                    });
            assertThat(matches("AGREED")).isEqualTo(1);
            assertThat(matches("RETRACTED")).as("nobody is left waiting").isEqualTo(PEOPLE - 1);
            try (Connection connection = database.getConnection()) {
                Invariants.hold(connection);
            }
        }
    }

    private static List<Page> everybodySaysYes(List<Visitor> people) throws Exception {
        CyclicBarrier start = new CyclicBarrier(people.size());
        try (ExecutorService threads = Executors.newFixedThreadPool(people.size())) {
            List<Future<Page>> running = new ArrayList<>();
            for (int number = 0; number < people.size(); number++) {
                Visitor person = people.get(number);
                String ticket = TicketOf.account(account(number));
                String path = "/matches/" + match(number) + "/answer";
                running.add(threads.submit(() -> {
                    start.await();
                    return untilAnswered(() -> person.post(path, "answer=YES&ticket=" + ticket));
                }));
            }
            List<Page> answers = new ArrayList<>();
            for (Future<Page> one : running) {
                answers.add(one.get());
            }
            return answers;
        }
    }

    /** With all connections to the database in use the site says "in a moment", and whoever wants it presses again. */
    private static Page untilAnswered(Supplier<Page> press) {
        Page answer = press.get();
        for (int again = 0; answer.status() == 503 && again < PATIENCE; again++) {
            answer = press.get();
        }
        return answer;
    }

    private void townWithEverybodyAsked() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            Town.reset(connection);
            statement.execute(Crowd.asked(PEOPLE, TestClock.get().instant()));
        }
    }

    private int matches(String state) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from match where state = '" + state + "'")) {
            row.next();
            return row.getInt(1);
        }
    }

    private static String account(int number) {
        return Crowd.account(number);
    }

    private static String match(int number) {
        return Crowd.match(number);
    }
}
