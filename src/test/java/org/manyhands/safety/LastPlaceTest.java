package org.manyhands.safety;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.manyhands.scenarios.AtOnce;
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

    private static final int ROUNDS = Integer.getInteger("faults.rounds", 3);
    private static final int PEOPLE = Integer.getInteger("faults.people", 64);

    /** How often one of them presses again. Each time the site waits three seconds for a connection of its own before it says so. */
    private static final int PATIENCE = 10;

    /** How often "in a moment" may be said to all of them together in a round: once to each, where the machine is busy with other things. */
    private static final int MOST_IN_A_MOMENT = Integer.getInteger("faults.inAMoment", PEOPLE);

    private static final System.Logger LOG = System.getLogger(LastPlaceTest.class.getName());

    /**
     * What somebody was told in the end.
     *
     * @param inAMoment how often they were told before to come back in a moment
     */
    private record Answered(Page page, int inAMoment) {}

    @Test
    void exactly_one_gets_the_last_place() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            townWithEverybodyAsked();
            List<Visitor> people = IntStream.range(0, PEOPLE)
                    .mapToObj(number -> Visitor.signingInAs(account(number)))
                    .toList();

            List<Answered> answered = everybodySaysYes(people);
            List<Page> answers = answered.stream().map(Answered::page).toList();
            int inAMoment = answered.stream().mapToInt(Answered::inAMoment).sum();
            LOG.log(System.Logger.Level.INFO, "round " + round + ": \"in a moment\" was said " + inAMoment + " times");

            assertThat(answers.stream().filter(answer -> answer.status() == 303))
                    .as("winners of round " + round)
                    .hasSize(1);
            assertThat(answers.stream().filter(answer -> answer.status() != 303))
                    .allSatisfy(answer -> {
                        assertThat(answer.status()).isEqualTo(409);
                        assertThat(answer.document().select("h1").text()).isEqualTo("Just taken");
                        assertThat(answer.text()).as("what else would fit").contains("Data cleaning");
                    });
            assertThat(inAMoment).as("how often somebody had to press again").isLessThanOrEqualTo(MOST_IN_A_MOMENT);
            assertThat(matches("AGREED")).isEqualTo(1);
            assertThat(matches("RETRACTED")).as("nobody is left waiting").isEqualTo(PEOPLE - 1);
            try (Connection connection = database.getConnection()) {
                Invariants.hold(connection);
            }
        }
    }

    private static List<Answered> everybodySaysYes(List<Visitor> people) throws Exception {
        List<Callable<Answered>> presses = new ArrayList<>();
        for (int number = 0; number < people.size(); number++) {
            Visitor person = people.get(number);
            String ticket = TicketOf.account(account(number));
            String path = "/matches/" + match(number) + "/answer";
            presses.add(() -> untilAnswered(() -> person.post(path, "answer=YES&ticket=" + ticket)));
        }
        return AtOnce.all(presses);
    }

    /** With all connections to the database in use the site says "in a moment", and whoever wants it presses again. */
    private static Answered untilAnswered(Supplier<Page> press) {
        Page answer = press.get();
        int inAMoment = 0;
        while (answer.status() == 503 && inAMoment < PATIENCE) {
            inAMoment++;
            answer = press.get();
        }
        return new Answered(answer, inAMoment);
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
